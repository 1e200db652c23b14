package org.gouji.reader.body;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Body.Kind;
import org.gouji.contracts.report.Body.Level;
import org.gouji.reader.date.TitleWords;
import org.jspecify.annotations.Nullable;

/// A document's evidence, and what is known of its text, each made once and only when asked for.
final class Evidence {

    private static final Pattern DATE = Pattern.compile("[\\s\\d年月日号〇○零一二三四五六七八九十.()（）]+$");

    /// An agency's or a township's name that begins with a place, listed or not.
    private static final Pattern PLACED = Pattern.compile(".{2,}?(?:自治区|[省市州盟县区旗]).{2,}");

    /// 县教育局: the first word stands for the place.
    private static final Pattern BARE = Pattern.compile("[市县区旗镇乡].{2,}[局委办会厅]");

    private static final Pattern AUTONOMOUS = Pattern.compile("自治[区州县旗]");
    private static final int AUTONOMOUS_LENGTH = 3;

    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");

    private static final Pattern LABEL = Pattern.compile("^(?:编制单位|报告单位|单位|署名|落款|发布单位|发布机构)[:：]|\\((?:盖章|公章|印章)\\)$");

    /// The longest name of a place above another: an autonomous county's.
    private static final int LONGEST_PLACE = 15;

    /// A title that was cut in front has lost no more than this of its place.
    private static final int LOST = 3;

    /// 由云溪县, 地址：云溪县: a place that is in no list, where it is clear where its name begins.
    private static final Pattern UNLISTED =
            Pattern.compile("(?:^|[^\\p{IsHan}]|由|与|向|联系|编制|公布|发布)((?!自治|年)[\\p{IsHan}&&[^由与向联系的在]]{2,5}?[县市区旗])$");

    /// So many paragraphs of the overview say of whom it speaks.
    private static final int OVERVIEW = 4;

    private final BodyEvidence evidence;
    private final @Nullable TitleWords titleWords;
    private @Nullable String opening;
    private @Nullable String text;
    private @Nullable Mentions mentions;
    private @Nullable SelfWord self;
    private boolean selfSought;

    Evidence(BodyEvidence evidence) {
        this.evidence = evidence;
        this.titleWords = evidence.title() == null ? null : evidence.titleOf(evidence.title());
    }

    /// The name in the title, where the title names somebody.
    Optional<String> inTitle() {
        return titleWords == null || evidence.title() == null
                ? Optional.empty()
                : Naming.inTitle(evidence.title(), titleWords);
    }

    @Nullable String sourceUrl() {
        return evidence.sourceUrl();
    }

    String opening() {
        String made = opening == null ? evidence.opening() : opening;
        opening = made;
        return made;
    }

    Stream<String> toldInOverview(Function<String, Stream<String>> naming) {
        String head = overview();
        return Stream.of(head, BLANKS.matcher(head).replaceAll("")).flatMap(naming);
    }

    /// 建宁县卫健局 where the letters go to 建宁县卫生健康局.
    String unshortened(String name) {
        return said(Naming::contact)
                .map(Offices::employer)
                .filter(full -> full.length() > name.length() && isShort(name, full))
                .findFirst()
                .orElse(name);
    }

    /// Whether all characters of a name stand in a longer one, in their order and with the same first and last.
    private static boolean isShort(String name, String full) {
        int at = 0;
        for (int i = 0; i < full.length() && at < name.length(); i++) {
            at += full.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length()
                && name.charAt(0) == full.charAt(0)
                && name.charAt(name.length() - 1) == full.charAt(full.length() - 1);
    }

    /// What the opening says, as it stands and without the blanks that extraction left in it.
    Stream<String> said(Function<String, Stream<String>> naming) {
        return Stream.of(opening(), BLANKS.matcher(opening()).replaceAll("")).flatMap(naming);
    }

    /// The opening and how the overview begins: what was lost of the one may stand in the other.
    String overview() {
        var head = new StringBuilder(opening());
        evidence.passages().stream()
                .filter(passage -> passage.section() == 1)
                .limit(OVERVIEW)
                .forEach(passage -> head.append(passage.text().text()).append('\n'));
        return head.toString();
    }

    String text() {
        String made = text == null ? evidence.text() : text;
        text = made;
        return made;
    }

    Mentions mentions() {
        Mentions made = mentions == null ? new Mentions(text()) : mentions;
        mentions = made;
        return made;
    }

    Optional<SelfWord> self() {
        if (!selfSought) {
            self = SelfWord.in(text()).orElse(null);
            selfSought = true;
        }
        return Optional.ofNullable(self);
    }

    /// A title that carries foreign words was put there by somebody else, and so may be all the rest.
    boolean isHijacked() {
        boolean hijacked = titleWords != null && titleWords.foreign();
        for (String line : evidence.hints()) {
            hijacked = hijacked || TitleWords.isSpam(line) || isForeign(line);
        }
        return hijacked;
    }

    private boolean isForeign(String line) {
        var words = line.equals(evidence.title()) ? titleWords : evidence.titleOf(line);
        return words != null && words.foreign();
    }

    /// The lines that may sign, without the date that stands behind a name.
    Stream<String> signatures() {
        return evidence.signatures().stream()
                .map(line -> LABEL.matcher(DATE.matcher(line).replaceAll("").strip())
                        .replaceAll("")
                        .replaceAll("\\s", ""))
                .filter(line -> line.length() >= 3);
    }

    Choice choose(List<Division> fits) {
        return fits.size() == 1
                ? new Choice(fits.getFirst(), false, fits)
                : Choice.among(fits, text(), evidence.declaredBody());
    }

    /// Whether a body may speak of itself as the writer does: 我局 is no government.
    boolean suits(Body body) {
        return self().map(word -> word.isAgency() == (body.kind() == Kind.DEPARTMENT) || word.isShortFor(body.name()))
                .orElse(true);
    }

    /// 教育局 of a title, where the text says 建宁县教育局, is that one; so is 青石镇 of 云溪县青石镇, and 宁县
    /// where the text only knows 建宁县 has lost its first character. The name itself where the text has no
    /// fuller one, or several.
    String inFull(String name) {
        return inFull(name, PrintedName.of(name));
    }

    /// `printed` is the same name taken apart.
    String inFull(String name, PrintedName printed) {
        String place = printed.printed()
                .substring(
                        printed.lead().length(),
                        printed.printed().length() - printed.rest().length());
        if (printed.isOfStem()) {
            return printed.withWholePlace(text());
        }
        if (printed.isState() || printed.isZone() || !printed.lead().isEmpty()) {
            return name;
        }
        if (!place.isEmpty()
                && printed.places().stream()
                        .noneMatch(d -> d.isTownship() && d.name().equals(place))) {
            return whole(place) + name.substring(Math.min(name.length(), place.length()));
        }
        boolean placed = place.isEmpty() && PLACED.matcher(name).matches() && !printed.isBareAgency();
        return placed ? name : placed(name);
    }

    /// The name with the place that stands before it wherever the text writes one there.
    private String placed(String name) {
        String sought = AUTONOMOUS.matcher(name).lookingAt()
                ? name.substring(AUTONOMOUS_LENGTH)
                : BARE.matcher(name).matches() ? name.substring(1) : name;
        var found = new HashSet<String>();
        String all = text();
        for (int at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, at + 1)) {
            String place = placeBefore(all, at);
            if (!place.isEmpty()) {
                found.add(place);
            }
        }
        return found.size() == 1 ? found.iterator().next() + sought : name;
    }

    /// The place that ends just where a name begins, listed or not; empty where none does.
    private static String placeBefore(String text, int end) {
        for (int from = Math.max(0, end - LONGEST_PLACE); from <= end - 2; from++) {
            var step = PlaceStep.at(text, from, List.of());
            if (step != null && step.end() == end) {
                return text.substring(from, end);
            }
        }
        var unlisted = UNLISTED.matcher(text.substring(Math.max(0, end - LONGEST_PLACE), end));
        return unlisted.find() ? unlisted.group(1) : "";
    }

    /// A place's name with the character that the title has lost: every mention in the text has it.
    private String whole(String place) {
        var found = new HashSet<String>();
        String all = text();
        String title = evidence.title() == null ? "" : evidence.title();
        for (int at = all.indexOf(place, title.length()); at >= 0; at = all.indexOf(place, at + 1)) {
            String longer = longest(all, at, place.length());
            if (longer.equals(place)) {
                return place;
            }
            found.add(longer);
        }
        return found.size() == 1 ? found.iterator().next() : place;
    }

    private static String longest(String text, int at, int length) {
        for (int from = Math.max(0, at - LOST); from < at; from++) {
            String longer = text.substring(from, at + length);
            var step = PlaceStep.at(longer, 0, List.of());
            boolean chained = step != null && step.end() < longer.length();
            if (!chained && !Divisions.all().named(longer).isEmpty()) {
                return longer;
            }
        }
        return text.substring(at, at + length);
    }

    /// Whether a name is a township's that nothing in the text puts where the list has it.
    boolean isPlacedByListAlone(String name, PrintedName printed) {
        var places = printed.places();
        if (places.size() != 1 || !name.startsWith(places.getFirst().name())) {
            return false;
        }
        var place = places.getFirst();
        var above = place.above();
        return place.isTownship() && above != null && !text().contains(above.name());
    }

    /// What the text calls the committee of a zone: 管委会 or 管理委员会, the one it writes behind the zone's
    /// name, else the one it writes at all, else the name in full.
    String committeeOf(String zone) {
        for (String before : List.of(zone, "")) {
            for (String committee : List.of("管理委员会", "管委会")) {
                if (text().contains(before + committee)) {
                    return committee;
                }
            }
        }
        return "管理委员会";
    }

    /// The place of an agency that leaves it unsaid: the one that the text is mostly about, where one
    /// division alone fits. 市教育局 is a city's.
    Optional<Division> placeOf(String agency) {
        boolean autonomous = AUTONOMOUS.matcher(agency).lookingAt();
        String kind = !autonomous ? agency.substring(0, 1) : agency.startsWith("自治区") ? "自治区" : agency.substring(2, 3);
        boolean told = autonomous
                || ("省市州县区旗镇乡".contains(kind)
                        && !agency.startsWith("市场")
                        && !agency.startsWith("市政")
                        && !agency.startsWith("市容"));
        return mentions()
                .foremost(division -> told
                        ? Places.kindOf(division.name()).equals(kind)
                        : !division.isTownship() && division.level() != Level.PROVINCE)
                .map(name -> choose(PrintedName.of(name).places()))
                .map(Choice::chosen);
    }
}
