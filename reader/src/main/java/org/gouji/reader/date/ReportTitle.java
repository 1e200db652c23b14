package org.gouji.reader.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// The report's title and the year that it names; null where it names none.
public record ReportTitle(MappedText text, @Nullable Integer year) {

    private static final Pattern TITLE =
            Pattern.compile("^([\\p{IsHan}()（）·、“”\" ]{0,50}?)((?:19|20)\\d\\d)? ?年?度? ?(?:政府)?信息公开(?:工作)?"
                    + "(?:情况)?的?(?:年度|年)?(?:工作)?(?:情况)?报告(?:\\((?:19|20)\\d\\d年?度?\\))?$");

    /// The longest title is a development zone's; a longer line is a sentence.
    private static final int LONGEST = 70;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}()（）·]{2,30}");

    /// The title among the lines before the first section: the last that has a year, else the last.
    public static Optional<ReportTitle> find(List<MappedText> lines) {
        var titles = new ArrayList<ReportTitle>();
        for (int i = 0; i < lines.size(); i++) {
            if (isTitle(lines.get(i).text())) {
                titles.add(whole(lines, i));
            }
        }
        return titles.reversed().stream()
                .filter(t -> t.year() != null)
                .findFirst()
                .or(() -> titles.reversed().stream().findFirst());
    }

    /// The year in a text that is a title.
    public static @Nullable Integer yearIn(String text) {
        var year = YEAR.matcher(text);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    public static boolean isTitle(String line) {
        return line.length() <= LONGEST && TITLE.matcher(line).matches();
    }

    /// "五常市民意乡" on one line and "2021年政府信息公开工作年度报告" on the next are one title.
    private static ReportTitle whole(List<MappedText> lines, int at) {
        var line = lines.get(at);
        boolean bare =
                TITLE.matcher(line.text()).results().anyMatch(m -> m.group(1).isEmpty());
        if (!bare) {
            return new ReportTitle(line, yearIn(line.text()));
        }
        for (int i = at - 1; i >= 0 && i >= at - 2; i--) {
            if (!isTitle(lines.get(i).text())
                    && NAME.matcher(lines.get(i).text()).matches()) {
                var joined = new MappedText.Builder(line.original());
                joined.add(lines.get(i)).add(line);
                return new ReportTitle(joined.build(), yearIn(line.text()));
            }
        }
        return new ReportTitle(line, yearIn(line.text()));
    }
}
