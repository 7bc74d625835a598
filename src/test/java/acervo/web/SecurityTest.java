package acervo.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acervo.web.view.Refusal;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityTest {
  private static final int PORT = 7070;

  private static Security security(String host, String... others) {
    return new Security(new WebSettings(host, PORT, Path.of("."), Set.of(others)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:7070", "localhost:7070", "LOCALHOST:7070", "[::1]:7070"})
  void this_machine_is_answered_by_its_own_names(String host) {
    assertThatCode(() -> security("127.0.0.1").checkHost(host, PORT)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example:7070",
        "127.0.0.1.evil.example:7070",
        "localhost:8080",
        "localhost",
        "",
        "localhost:7070@evil.example"
      })
  void a_name_made_to_lead_here_is_refused(String host) {
    assertRefused(421, () -> security("127.0.0.1").checkHost(host, PORT));
  }

  @Test
  void a_request_without_host_is_refused() {
    assertRefused(421, () -> security("127.0.0.1").checkHost(null, PORT));
  }

  @Test
  void the_host_it_listens_on_and_those_allowed_are_answered() {
    Security security = security("10.1.2.3", "acervo.example");
    assertThatCode(() -> security.checkHost("10.1.2.3:7070", PORT)).doesNotThrowAnyException();
    assertThatCode(() -> security.checkHost("acervo.example", PORT)).doesNotThrowAnyException();
    assertRefused(421, () -> security.checkHost("otro.example", PORT));
  }

  @Test
  void reading_may_come_from_anywhere() {
    assertThatCode(
            () -> security("127.0.0.1").checkOrigin("GET", "localhost:7070", null, "cross-site"))
        .doesNotThrowAnyException();
  }

  @Test
  void changing_something_may_not_come_from_a_page_of_another_site() {
    Security security = security("127.0.0.1");
    String host = "localhost:7070";
    assertThatCode(() -> security.checkOrigin("POST", host, "http://" + host, "same-origin"))
        .doesNotThrowAnyException();
    assertThatCode(() -> security.checkOrigin("POST", host, "http://" + host, null))
        .doesNotThrowAnyException();
    assertRefused(403, () -> security.checkOrigin("POST", host, "http://evil.example", null));
    assertRefused(403, () -> security.checkOrigin("POST", host, null, "cross-site"));
    assertRefused(403, () -> security.checkOrigin("DELETE", host, "null", null));
    assertRefused(403, () -> security.checkOrigin("PATCH", host, null, "same-site"));
    assertRefused(
        403, () -> security.checkOrigin("POST", host, "http://evil.example", "same-origin"));
  }

  @Test
  void a_program_that_names_no_origin_may_change_something() {
    assertThatCode(() -> security("127.0.0.1").checkOrigin("PATCH", "localhost:7070", null, null))
        .doesNotThrowAnyException();
  }

  private static void assertRefused(
      int status, org.assertj.core.api.ThrowableAssert.ThrowingCallable request) {
    assertThatThrownBy(request)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                org.assertj.core.api.Assertions.assertThat(refusal.status()).isEqualTo(status));
  }
}
