package org.gouji.contracts.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a finding compares, as a short text: a hash of its rule and of its operands' paths and values. A
/// decision about a finding holds while this stays the same, whatever document, reader or rules find it again.
public final class ComparedValues {

    private static final int BYTES = 12;

    private ComparedValues() {}

    public static String of(Finding finding) {
        var text = new StringBuilder(finding.rule());
        for (var operand : finding.operands()) {
            text.append('\n').append(operand.path()).append('=').append(value(operand));
        }
        return HexFormat.of().formatHex(sha256(text.toString()), 0, BYTES);
    }

    /// 7, 7.0 and ７ are one value; where there is no number, the words are it.
    private static String value(Operand operand) {
        var number = operand.value();
        if (number != null) {
            return number.stripTrailingZeros().toPlainString();
        }
        return operand.raw() == null ? "" : "'" + operand.raw();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
