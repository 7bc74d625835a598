package acervo.dossier;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Names of dossiers and entries in addresses: twelve digits and letters, 60 random bits, so that an
 * address is short to send and cannot be guessed. The letters that look like another are left out
 * (Crockford's base 32).
 */
public final class Ids {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 12;
  private static final Pattern FORM = Pattern.compile("[0-9a-hjkmnp-tv-z]{12}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** One that nothing has yet. */
  static String next() {
    StringBuilder id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) id.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
    return id.toString();
  }

  /** Whether it could be one; whether there is such a dossier or entry is another question. */
  public static boolean areFormed(String id) {
    return FORM.matcher(id).matches();
  }

  private Ids() {}
}
