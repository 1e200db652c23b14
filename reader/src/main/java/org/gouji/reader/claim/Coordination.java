package org.gouji.reader.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.reader.search.Search;

/// Numbers that are said of several things at once: 行政复议和行政诉讼各1件, 均为0件, 分别为2件、1件.
///
/// Each thing gets its own number. Where things and numbers do not go together one to one, nothing is
/// taken apart.
final class Coordination {

    private static final Search EACH = Search.of("(.+?)(?:的?(?:数量|总数|数))?(?:各有?|[均都皆](?:为|是|达|有|达到|共)?)(?:约|了)?");
    private static final Search NONE = Search.of("(.+?)(?:的?(?:数量|总数|数))?(?:合计|总计|共计|共|全部)?(?:为|是|有)?");
    private static final Search RESPECTIVELY = Search.of("(.+?)(?:的?(?:数量|总数|数))?也?分别.{0,4}");
    private static final Search BETWEEN = Search.of("\\s*[、,，和及与]{1,2}\\s*");
    private static final Pattern COMMAS = Pattern.compile("、|以及");
    private static final Pattern ANDS = Pattern.compile("、|以及|(?<!法人)(?:[和]|(?<![涉普参给以])[及与])");
    private static final int MOST = 6;
    private static final int LONGEST_GAP = 4;

    private final List<Statement> statements;
    private final List<Statement> apart = new ArrayList<>();

    private Coordination(List<Statement> statements) {
        this.statements = statements;
    }

    static List<Statement> apart(List<Statement> statements) {
        int first = 0;
        while (first < statements.size() && !mayCoordinate(statements.get(first))) {
            first++;
        }
        if (first == statements.size()) {
            return statements;
        }
        var coordination = new Coordination(statements);
        for (int i = 0; i < statements.size(); ) {
            i = coordination.take(i);
        }
        return coordination.apart;
    }

    /// Only subjects that name several things are looked at more closely.
    private static boolean mayCoordinate(Statement statement) {
        String subject = statement.subject();
        boolean several = subject.indexOf('、') >= 0
                || subject.indexOf('和') >= 0
                || subject.indexOf('及') >= 0
                || subject.indexOf('与') >= 0;
        return several
                && !subject.startsWith("各")
                && (isNeither(statement)
                        || subject.indexOf('各') >= 0
                        || subject.indexOf('均') >= 0
                        || subject.indexOf('都') >= 0
                        || subject.indexOf('皆') >= 0
                        || subject.contains("分别"));
    }

    private static boolean isZero(Statement statement) {
        return statement.quantity().value().compareTo(BigDecimal.ZERO) == 0;
    }

    /// 行政复议、行政诉讼案件共0件: none of both together is none of each.
    private static boolean isNeither(Statement statement) {
        return isZero(statement)
                && statement.subject().contains("复议")
                && statement.subject().contains("诉讼");
    }

    private int take(int index) {
        Statement statement = statements.get(index);
        int next = mayCoordinate(statement) ? together(index) : index;
        if (next == index) {
            apart.add(statement);
            return index + 1;
        }
        return next;
    }

    private int together(int index) {
        Statement statement = statements.get(index);
        Matcher respectively = RESPECTIVELY.whole(statement.subject());
        if (respectively != null) {
            return inOrder(index, respectively.group(1));
        }
        Matcher each = EACH.whole(statement.subject());
        Matcher said = each == null && isNeither(statement) ? NONE.whole(statement.subject()) : each;
        if (said != null) {
            String[] things = ANDS.split(said.group(1));
            if (areThings(things)) {
                for (String thing : things) {
                    apart.add(statement.about(thing.strip(), false));
                }
                return index + 1;
            }
        }
        return index;
    }

    private int inOrder(int index, String words) {
        int count = 1;
        while (index + count < statements.size() && count <= MOST && follows(index + count)) {
            count++;
        }
        String[] things = COMMAS.split(words);
        if (things.length != count) {
            things = ANDS.split(words);
        }
        if (things.length != count || !areThings(things)) {
            return index;
        }
        for (int i = 0; i < count; i++) {
            apart.add(statements.get(index + i).about(things[i].strip(), false));
        }
        return index + count;
    }

    private boolean follows(int index) {
        Statement statement = statements.get(index);
        int from = statements.get(index - 1).end();
        int to = statement.quantity().start();
        return to > from && to - from <= LONGEST_GAP && BETWEEN.is(statement.text(), from, to);
    }

    private static boolean areThings(String[] things) {
        if (things.length < 2 || things.length > MOST) {
            return false;
        }
        for (String thing : things) {
            if (thing.strip().length() < 2) {
                return false;
            }
        }
        return true;
    }
}
