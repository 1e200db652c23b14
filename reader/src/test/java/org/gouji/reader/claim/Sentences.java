package org.gouji.reader.claim;

import java.util.List;
import java.util.Optional;
import org.gouji.contracts.report.Claim;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Normalizer;
import org.gouji.reader.text.Original;
import org.gouji.reader.text.Passage;
import org.gouji.reader.text.Scripts;

/// Sentences of our own composing, as the reader would see them.
final class Sentences {

    private Sentences() {}

    static List<Claim> read(String... sentences) {
        return read(1, sentences);
    }

    static List<Claim> read(int section, String... sentences) {
        return new ClaimReader()
                .read(List.of(sentences).stream()
                        .map(sentence -> passage(section, sentence))
                        .toList());
    }

    /// As a part of the report of the body of that name.
    static List<Claim> readAs(String body, String sentence) {
        return new ClaimReader().read(List.of(passage(1, sentence)), List.of(body));
    }

    static Optional<Claim> find(List<Claim> claims, String metric) {
        return claims.stream().filter(claim -> claim.metric().equals(metric)).findFirst();
    }

    /// One line a claim: metric, value, unit.
    static List<String> told(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.metric() + " " + claim.value().toPlainString()
                        + (claim.unit() == null ? "" : claim.unit()) + (claim.approximate() ? "~" : ""))
                .toList();
    }

    private static Passage passage(int section, String sentence) {
        var original = new Original(sentence);
        return new Passage(
                section, Normalizer.of(Scripts.of(sentence)).normal(MappedText.of(original, 0, original.length())));
    }
}
