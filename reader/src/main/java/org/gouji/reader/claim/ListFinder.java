package org.gouji.reader.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Search;

/// Finds the lists of a passage: a total, the words that open the list, and its parts.
final class ListFinder {

    private static final String AMONG_THEM = "其中";
    private static final int BEFORE_AMONG_THEM = 40;
    private static final int BEHIND_AMONG_THEM = 60;
    private static final CharSet DIGITS = CharSet.of("0123456789");
    private static final Search OF_WHICH =
            Search.holding("中", "^[^,，。;；、:：()（）\\d]{0,10}(?<![其理行程作设])中[,，:：](?s).{0,60}");
    private static final Search IN_BRACKETS = Search.of("^\\s?[(（][^\\d,，。;；]{0,40}");
    private static final Search BY =
            Search.holding("按|从|依", "(?s).{0,20}(?:按|从|依据?)[^,，。;；\\d]{1,14}(?:分类?|划分|来看|看|来说|统计)[,，:：](?s).{0,40}");
    private static final Search OWN_BASE = Search.holding("中“|中\"|中‘", "^已?[^,，。其]{2,6}中(?=[“\"‘])");
    /// One of them stands in all words between numbers that open a list.
    private static final CharSet OPENING = CharSet.of("中按从依(（");

    /// What is left behind all named parts is a part.
    private static final Search OTHERS = Search.of("其[他它]|其余");

    /// Signs that part, the weakest first.
    private static final List<CharSet> SIGNS =
            List.of(CharSet.of("、和及"), CharSet.of(",，"), CharSet.of(";；"), CharSet.of("。"));

    /// 其中概况3条、动态5条,共发布8条: the sum of those before.
    private static final Search SUBTOTAL = Search.of("(?:共计?|合计|总计|小计|累计)(?:发布|公开|收到|受理|有|为|达){0,2}");

    private static final String RECEIVED = "applications_received";
    private static final int NEAR = 240;
    private static final int LONGEST_GAP = 110;

    private final String text;
    private final List<Draft> drafts;
    private final List<PartList> lists = new ArrayList<>();
    private final BitSet parts = new BitSet();

    private ListFinder(String text, List<Draft> drafts) {
        this.text = text;
        this.drafts = drafts;
    }

    static List<PartList> in(String text, List<Draft> drafts) {
        if (drafts.size() < 2) {
            return List.of();
        }
        var finder = new ListFinder(text, drafts);
        for (int first = 1; first < drafts.size(); first++) {
            finder.openAt(first);
        }
        return finder.lists;
    }

    private void openAt(int first) {
        boolean ofItsOwn = ownBase(first);
        if (!ofItsOwn && !mayOpen(first) && !mayFollowReceived(first)) {
            return;
        }
        String gap = gap(first);
        boolean classified = gap.length() < LONGEST_GAP && BY.is(gap);
        if (classified && drafts.get(first).family() == Family.WORK) {
            // 按渠道分,收到的8件申请包括…: the total, told again.
            return;
        }
        if (classified || ofItsOwn || opens(gap) || followsReceived(first)) {
            int total = ofItsOwn ? first - 1 : total(first, classified);
            List<Integer> members = parts(first, gap, total);
            int behind = members.isEmpty() ? drafts.size() : members.getLast() + 1;
            total = behind < drafts.size() && isSubtotal(behind) ? behind : total;
            if (!members.isEmpty() && total >= 0 && sameUnit(total, first)) {
                members.forEach(parts::set);
                lists.add(PartList.of(total, members, drafts, classified));
            }
        }
    }

    private boolean mayOpen(int index) {
        return OPENING.isIn(text, end(index - 1), start(index));
    }

    private static boolean opens(String gap) {
        if (gap.length() > LONGEST_GAP || gap.length() < 2) {
            return false;
        }
        return isAmongThem(gap) || OF_WHICH.is(gap) || IN_BRACKETS.is(gap);
    }

    /// 其中 and not many words around it.
    private static boolean isAmongThem(String gap) {
        int at = gap.indexOf(AMONG_THEM);
        while (at >= 0 && gap.length() - at - AMONG_THEM.length() > BEHIND_AMONG_THEM) {
            at = gap.indexOf(AMONG_THEM, at + 1);
        }
        return at >= 0 && at <= BEFORE_AMONG_THEM && !DIGITS.isIn(gap);
    }

    /// 收到申请9件,当面申请8件,网络申请1件: channels need no other word.
    private boolean followsReceived(int first) {
        return mayFollowReceived(first) && gap(first).indexOf('。') < 0;
    }

    private boolean mayFollowReceived(int first) {
        return drafts.get(first - 1).is(RECEIVED) && drafts.get(first).family() == Family.CHANNEL;
    }

    /// Empty between things that share a number.
    private String gap(int index) {
        int from = drafts.get(index - 1).statement().end();
        int to = drafts.get(index).statement().quantity().start();
        return from < to ? text.substring(from, to) : "";
    }

    private List<Integer> parts(int first, String gap, int total) {
        Family family = drafts.get(first).family();
        int limit = limit(first, gap);
        var members = new ArrayList<Integer>();
        BigDecimal sum = BigDecimal.ZERO;
        int parted = -1;
        for (int i = first; i < drafts.size() && start(i) < limit; i++) {
            if (i > first
                    && (isSubtotal(i)
                            || isNextTotal(i, sum, total)
                            || (!family.isOfApplications() && isBeyond(i, sum, total, parted)))) {
                break;
            }
            boolean another = i > first && ((mayOpen(i) && opens(gap(i))) || ownBase(i));
            if (another && !isBracketed(gap(i))) {
                break;
            }
            if (another) {
                i = afterBracket(i) - 1;
            } else if (!drafts.get(i).statement().quantity().isShare()) {
                if (i > first && (!sameUnit(first, i) || !family.holds(drafts.get(i)))) {
                    break;
                }
                members.add(i);
                sum = sum.add(value(i));
                parted = i == first ? parted : Math.max(parted, parting(i));
            }
        }
        return members;
    }

    /// 按方式分,…信函申请5件,占25%;按内容分,…: a part of the first list is not divided by the second.
    private boolean isPartLike(int index) {
        Draft draft = drafts.get(index);
        return draft.statement().share() != null
                || (draft.family().isOfApplications() && draft.family() != Family.WORK);
    }

    private boolean isSubtotal(int index) {
        return SUBTOTAL.is(drafts.get(index).statement().subject());
    }

    /// 栏目公开4条,其中…1条、…3条;专栏公开40条,其中…: behind a semicolon, divided itself, and too much for a part.
    private boolean isNextTotal(int index, BigDecimal sum, int total) {
        String gap = gap(index);
        boolean apart = gap.indexOf(';') >= 0 || gap.indexOf('；') >= 0;
        if (!apart || total < 0 || index + 1 >= drafts.size() || !mayOpen(index + 1) || !opens(gap(index + 1))) {
            return false;
        }
        return sum.add(value(index)).compareTo(value(total)) > 0;
    }

    /// 留言9条,其中信箱5条、咨询4条,公开答复7条: nothing is left of a total that its parts make up, and what follows is
    /// parted from them by more than they from each other. Else it is a part too many, which is an error.
    private boolean isBeyond(int index, BigDecimal sum, int total, int parted) {
        return total >= 0
                && parted >= 0
                && parting(index) > parted
                && value(index).signum() > 0
                && sum.compareTo(value(total)) == 0
                && !OTHERS.isIn(drafts.get(index).statement().wordsScanned());
    }

    /// How strong the strongest sign between a number and the one before it is.
    private int parting(int index) {
        String gap = gap(index);
        for (int strength = SIGNS.size(); strength > 0; strength--) {
            if (SIGNS.get(strength - 1).isIn(gap)) {
                return strength;
            }
        }
        return 0;
    }

    private BigDecimal value(int index) {
        return drafts.get(index).statement().quantity().value();
    }

    private boolean ownBase(int index) {
        return OWN_BASE.isIn(drafts.get(index).statement().subjectScanned());
    }

    /// A list in brackets ends with them, another with its sentence.
    private int limit(int first, String gap) {
        int close = isBracketed(gap) ? closing(start(first)) : -1;
        return close >= 0 ? close : Clauses.sentenceEnd(text, start(first));
    }

    private static boolean isBracketed(String gap) {
        int open = Math.max(gap.lastIndexOf('('), gap.lastIndexOf('（'));
        return open > Math.max(gap.lastIndexOf(')'), gap.lastIndexOf('）'));
    }

    private int closing(int from) {
        int end = Clauses.sentenceEnd(text, from);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == ')' || text.charAt(i) == '）') {
                return i;
            }
        }
        return -1;
    }

    private int afterBracket(int index) {
        int close = closing(start(index));
        int i = index;
        while (i < drafts.size() && close >= 0 && start(i) < close) {
            i++;
        }
        return Math.max(i, index + 1);
    }

    /// The total that the list divides; -1 where none is near.
    private int total(int first, boolean classified) {
        int nearest = first - 1;
        while (nearest >= 0 && drafts.get(nearest).statement().quantity().isShare()) {
            nearest--;
        }
        if (nearest < 0 || start(first) - start(nearest) > NEAR) {
            return -1;
        }
        Family family = drafts.get(first).family();
        if (classified && isPartLike(nearest)) {
            return whole(nearest, family);
        }
        return family.isOfApplications() && !isBase(nearest, family, text.substring(end(nearest), start(first)))
                ? whole(nearest, family)
                : nearest;
    }

    /// 办结8件,其中予以公开…, 网上申请8件,其中予以公开…: divided itself, in the same sentence. After a closed
    /// bracket the whole is meant, and so in a new sentence (从申请方式看,…).
    private boolean isBase(int index, Family family, String gap) {
        Draft before = drafts.get(index);
        if (before.family() == Family.WORK) {
            return !isCarried(before) && (family == Family.OUTCOME || before.is(RECEIVED) || gap.indexOf('。') < 0);
        }
        return before.family().isOfApplications()
                && before.family() != family
                && gap.indexOf('。') < 0
                && !gap.startsWith(")")
                && !gap.startsWith("）");
    }

    private static boolean isCarried(Draft draft) {
        return draft.is("applications_carried_in") || draft.is("applications_carried_forward");
    }

    /// The applications that were told near before: 收到25件、上年结转1件(其中:信函申请12件…). Outcomes divide
    /// what was handled. What does not speak of applications is no total of theirs.
    private int whole(int from, Family family) {
        int told = -1;
        for (int i = from; i >= 0 && start(from) - start(i) < NEAR; i--) {
            Draft draft = drafts.get(i);
            if (draft.is(RECEIVED)
                    || (family == Family.OUTCOME && draft.family() == Family.WORK && !isCarried(draft))) {
                return i;
            }
            Statement statement = draft.statement();
            boolean speaks = (statement.subject() + statement.right()).contains("申请");
            if (told < 0 && speaks && draft.is(Metrics.FIGURE) && !isPart(i)) {
                told = i;
                if (i == from
                        && text.startsWith(
                                "中",
                                statement.quantity().end() + statement.right().length() - 1)) {
                    // 在489件申请中,网络申请308件
                    return i;
                }
            }
        }
        return told;
    }

    private boolean isPart(int index) {
        return parts.get(index);
    }

    private int end(int index) {
        return drafts.get(index).statement().end();
    }

    private int start(int index) {
        return drafts.get(index).statement().quantity().start();
    }

    private boolean sameUnit(int one, int other) {
        String a = drafts.get(one).statement().quantity().unit();
        String b = drafts.get(other).statement().quantity().unit();
        return a == null || b == null || a.equals(b);
    }
}
