package org.gouji.reader.claim;

import java.util.List;
import java.util.regex.Matcher;
import org.gouji.reader.search.Search;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Passage;

/// What all statements of a passage share: its text, its section, and the short line above it.
final class Setting {

    private static final Search APPLICATIONS = Search.of("信息公开(?:的)?申请|依申请|公开申请|申请公开|信息的?申请");

    private static final Search AGENCY =
            Search.holding("局|委|厅|办|中心", "(?:^|[省市县区州旗]|年度)([^,，。;；:：、省市县区州旗年度\\d]{1,10}?(?:局|委|厅|办|中心))");

    private final MappedText mapped;
    private final int section;
    private final String heading;
    private final List<String> ownNames;
    private final boolean headedByApplications;
    private final int firstApplication;

    Setting(Passage passage, String heading, List<String> ownNames) {
        this.mapped = passage.text();
        this.section = passage.section();
        this.heading = heading;
        this.ownNames = ownNames;
        this.headedByApplications = section == 3 || isOnApplications(heading);
        Matcher first = headedByApplications || !text().contains("申请") ? null : APPLICATIONS.first(text());
        this.firstApplication = first == null ? Integer.MAX_VALUE : first.end();
    }

    /// The reporting body's own name is no part of it: 县教育局收到… in its own report.
    String withoutOwnName(String words) {
        for (String name : ownNames) {
            int at = words.indexOf(name);
            if (at >= 0 && (at == 0 || "我本各,、".indexOf(words.charAt(at - 1)) != 2)) {
                return words.substring(0, at) + words.substring(at + name.length());
            }
        }
        Matcher agency = ownNames.isEmpty() ? null : AGENCY.first(words);
        return agency == null || !isShortFor(agency.group(1))
                ? words
                : words.substring(0, agency.start()) + words.substring(agency.end());
    }

    /// 发改委 is 发展和改革委员会: its characters stand in the name, in their order.
    private boolean isShortFor(String agency) {
        for (String name : ownNames) {
            int at = 0;
            for (int i = 0; i < name.length() && at < agency.length(); i++) {
                at += name.charAt(i) == agency.charAt(at) ? 1 : 0;
            }
            if (at == agency.length()) {
                return true;
            }
        }
        return false;
    }

    MappedText mapped() {
        return mapped;
    }

    String text() {
        return mapped.text();
    }

    int section() {
        return section;
    }

    String heading() {
        return heading;
    }

    /// Applications for information are spoken of before this place.
    boolean onApplicationsBefore(int at) {
        return headedByApplications || firstApplication <= at;
    }

    static boolean isOnApplications(String words) {
        return words.contains("申请") && APPLICATIONS.isIn(words);
    }
}
