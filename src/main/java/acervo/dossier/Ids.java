package acervo.dossier;

import java.security.SecureRandom;

/**
 * Names of dossiers and entries in addresses: twelve digits and letters, 60 random bits, so that an
 * address is short to send and cannot be guessed. The letters that look like another are left out
 * (Crockford's base 32).
 */
final class Ids {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** One that nothing has yet. */
  static String next() {
    StringBuilder id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) id.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
    return id.toString();
  }

  private Ids() {}
}
