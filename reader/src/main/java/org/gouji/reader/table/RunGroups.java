package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;
import org.gouji.reader.table.RunTokens.Edge;
import org.gouji.reader.table.RunTokens.Kind;
import org.gouji.reader.table.RunTokens.Token;
import org.gouji.reader.text.MappedText;

/// Row groups of a table whose rows stand in running text: labels and numbers of several rows on one line,
/// often without anything between them.
final class RunGroups {

    /// So many lines with more than a label or a value each are running text.
    private static final int FEWEST_LINES = 2;

    /// So many labels on one line are running text by themselves.
    private static final int FEWEST_LABELS = 4;

    /// So many values beside their label to one below it are a rule.
    private static final int FEWEST_BESIDE = 4;

    private final MappedText text;
    private final List<Token> tokens;
    private final Line line;
    private final Labels labels;
    private final List<RowGroup> groups = new ArrayList<>();

    private RunGroups(MappedText text, Line line, Labels labels) {
        this.text = text;
        this.line = line;
        this.labels = labels;
        this.tokens = RunTokens.of(text.text(), labels.trie());
    }

    /// The groups of consecutive lines with one text each; none where each line holds one label or one value.
    static List<RowGroup> of(List<MappedText> texts, Line line, Labels labels) {
        var run = new RunGroups(joined(texts), line, labels);
        if (!run.isRunning()) {
            return List.of();
        }
        run.make();
        return run.groups;
    }

    /// How many labels of a table stand in a text: those that a label or a number follows as in a table. In a
    /// sentence words stand around them, and a unit behind the number.
    static int anchors(String text, Labels labels) {
        return (int) anchors(RunTokens.of(text, labels.trie())).count();
    }

    /// Whether one of those labels is no other table's.
    static boolean tells(String text, Labels labels) {
        return anchors(RunTokens.of(text, labels.trie()))
                .anyMatch(token -> token.hit().telling());
    }

    private static Stream<Token> anchors(List<Token> tokens) {
        return IntStream.range(0, tokens.size() - 1)
                .filter(i -> isAnchor(tokens, i))
                .mapToObj(tokens::get);
    }

    private static boolean isAnchor(List<Token> tokens, int at) {
        boolean inWords = at > 0
                && tokens.get(at - 1).kind() == Kind.WORDS
                && tokens.get(at).before() != Edge.HARD;
        boolean sentence = at + 2 < tokens.size()
                && tokens.get(at + 1).kind() == Kind.RUN
                && tokens.get(at + 2).kind() == Kind.WORDS
                && tokens.get(at + 2).before() != Edge.HARD;
        return tokens.get(at).kind() == Kind.LABEL && tokens.get(at + 1).kind() != Kind.WORDS && !inWords && !sentence;
    }

    /// The row label at the end of a text that is nothing but labels: a group's and its first row's.
    static Labels.Hit lastOfLabels(MappedText text, Labels labels) {
        var tokens = RunTokens.of(text.text(), labels.trie());
        boolean all = tokens.size() > 1 && tokens.stream().allMatch(t -> t.kind() == Kind.LABEL);
        return all ? tokens.getLast().hit() : Labels.Hit.NONE;
    }

    private static MappedText joined(List<MappedText> texts) {
        var joined = new MappedText.Builder(texts.getFirst().original())
                .path(texts.getFirst().path());
        for (var text : texts) {
            if (!text.isBlank()) {
                joined.add(text).add('\n', joined.end(), joined.end());
            }
        }
        return joined.build();
    }

    /// Told by how many lines hold labels together with other labels or values.
    private boolean isRunning() {
        int lines = 0;
        int together = 0;
        boolean labelled = false;
        for (var token : tokens) {
            if (token.before() == Edge.HARD) {
                lines += together > 0 ? 1 : 0;
                together = 0;
                labelled = false;
            } else if (labelled && token.kind() != Kind.WORDS) {
                together++;
            }
            if (together >= FEWEST_LABELS) {
                return true;
            }
            labelled |= token.kind() == Kind.LABEL;
        }
        return lines + (together > 0 ? 1 : 0) >= FEWEST_LINES;
    }

    private void make() {
        int at = 0;
        boolean beside = areBeside();
        while (at < tokens.size()) {
            int end = at + 1;
            // Where values stand on their labels' lines, those on the next line are another row's.
            boolean apart = beside && isRunBehind(at) && tokens.get(end).before() == Edge.HARD;
            while (!apart && end < tokens.size() && tokens.get(end).kind() == Kind.RUN) {
                end++;
            }
            group(at, end);
            at = end;
        }
    }

    /// Whether nearly all values begin on the line of their label.
    private boolean areBeside() {
        int beside = 0;
        int below = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isRunBehind(i)) {
                boolean hard = tokens.get(i + 1).before() == Edge.HARD;
                below += hard ? 1 : 0;
                beside += hard ? 0 : 1;
            }
        }
        return beside > below * FEWEST_BESIDE;
    }

    private boolean isRunBehind(int label) {
        return tokens.get(label).kind() == Kind.LABEL
                && label + 1 < tokens.size()
                && tokens.get(label + 1).kind() == Kind.RUN;
    }

    /// A label or other words with the runs behind them.
    private void group(int at, int end) {
        var head = tokens.get(at);
        boolean run = head.kind() == Kind.RUN;
        var runs = tokens.subList(run ? at : at + 1, end);
        var label = run ? null : text.sub(head.from(), head.to()).strip();
        var hit = label == null ? Labels.Hit.NONE : hit(at, label);
        boolean words = head.kind() == Kind.WORDS && !hit.isLabel();
        if (words && (runs.isEmpty() || runs.getFirst().before() != Edge.HARD)) {
            return;
        }
        boolean attached = end < tokens.size()
                && tokens.get(end).kind() == Kind.WORDS
                && tokens.get(end).before() != Edge.HARD;
        if (!runs.isEmpty() && attached) {
            return;
        }
        var shown = label == null || words
                ? text.sub(runs.getFirst().from(), runs.getLast().to())
                : label;
        groups.add(new RowGroup(
                line.of(shown),
                words ? null : label,
                hit,
                values(runs),
                separator(runs),
                isLoose(runs),
                isOpen(end),
                List.of()));
    }

    private boolean isOpen(int end) {
        return end < tokens.size() && tokens.get(end).before() != Edge.HARD;
    }

    private static boolean isLoose(List<Token> runs) {
        return !runs.isEmpty() && runs.getLast().loose();
    }

    /// Words that are nearly a label are one; a label that other words touch is part of them.
    private Labels.Hit hit(int at, MappedText label) {
        var token = tokens.get(at);
        if (token.kind() == Kind.WORDS) {
            return labels.of(label.text());
        }
        boolean touched =
                token.before() == Edge.NONE && at > 0 && tokens.get(at - 1).kind() == Kind.WORDS;
        return touched ? Labels.Hit.NONE : token.hit();
    }

    private List<Piece> values(List<Token> runs) {
        var values = new ArrayList<Piece>();
        for (var run : runs) {
            values.add(new Piece(text.sub(run.from(), run.to()), values.size(), 1));
        }
        return values;
    }

    private static RowGroup.Separator separator(List<Token> runs) {
        if (runs.size() <= 1) {
            return RowGroup.Separator.NONE;
        }
        boolean hard = runs.stream().skip(1).allMatch(run -> run.before() == Edge.HARD);
        return hard ? RowGroup.Separator.CELLS : RowGroup.Separator.BLANKS;
    }
}
