package io.broadsheet.contracts.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.broadsheet.contracts.Require;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Who may mail to a feed: one address ({@code desk@county.example}) or everybody of a domain
 * ({@code @county.example}, which takes in no domain below it).
 *
 * <p>Both parts are kept in lower case, and the domain in the form that the DNS has it, so that
 * {@code @报社.example} and {@code @xn--…} are the same. RFC 5321 lets a host tell {@code Desk} from
 * {@code desk}; none that matters does.
 */
public record PermittedSender(@JsonValue String value) {
  /**
   * @throws IllegalArgumentException unless it is an address, or a domain after an at sign
   */
  @JsonCreator
  public PermittedSender {
    Require.that(
        value.strip().matches("[^\\s@<>,;]*@[^\\s@<>,;]+"),
        "sender: an address, or a domain after an @, not '" + value + "'");
    value = normal(value);
  }

  /**
   * Whether mail from this address may come.
   *
   * @param address bare, without a name or brackets; anything that is none is not permitted
   */
  public boolean permits(String address) {
    String sender;
    try {
      sender = normal(address);
    } catch (IllegalArgumentException e) {
      return false;
    }
    return value.startsWith("@")
        ? sender.lastIndexOf('@') > 0 && sender.substring(sender.lastIndexOf('@')).equals(value)
        : sender.equals(value);
  }

  private static String normal(String address) {
    String text = Normalizer.normalize(address.strip(), Normalizer.Form.NFC);
    int at = text.lastIndexOf('@');
    Require.that(at >= 0, "sender: has no @");
    String domain = IDN.toASCII(text.substring(at + 1), IDN.ALLOW_UNASSIGNED);
    return (text.substring(0, at + 1) + domain).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value;
  }
}
