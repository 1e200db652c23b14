package org.gouji.reader;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Rejection;
import org.gouji.reader.page.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A page that speaks of a report and does not hold it: the report is a file behind a link, is shown by a
/// viewer, or consists of pictures. Asked only of pages that are no report themselves.
final class ShellPage {

    /// A person needs the first; a page that lists more is a list.
    private static final int MOST_LINKS = 5;

    /// An article longer than this is one, whatever files stand beside it.
    private static final int LONGEST_REMARK = 400;

    private static final String ENDINGS = "\\.(?:pdf|docx?|xlsx?|ofd|wps|et|rtf|zip|rar|7z)";

    private static final Pattern FILE = Pattern.compile("(?i)" + ENDINGS + "(?:$|[?#&])");

    private static final Pattern NAMED_FILE = Pattern.compile("(?i)" + ENDINGS + "\\s*[)）]?\\s*$");

    /// How the usual viewers are told what to show.
    private static final Pattern SHOWN_FILE = Pattern.compile("(?i)[?&#](?:file|url|src|path)=([^&#]+)");

    private static final Pattern SUBJECT = Pattern.compile("信息公开.{0,12}(?:年度?.{0,4}报告|年报)");

    private static final Pattern OF_REPORT = Pattern.compile("报告|年报|报表|附件|附表|信息公开|報告|年報|資訊公開|信息公開");

    /// Pictures of the site, not of the article.
    private static final Pattern ORNAMENT =
            Pattern.compile("(?i)logo|icon|banner|qr|ewm|share|weixin|wechat|bg|btn|arrow|gongan|beian|dzjg|jiucuo");

    private ShellPage() {}

    /// Why the page is not read; empty where it is no shell.
    static Optional<Rejection> rejection(Page page, @Nullable String sourceUrl) {
        if (!speaksOfReport(page)) {
            return Optional.empty();
        }
        var document = Jsoup.parse(page.original().text(), sourceUrl == null ? "" : sourceUrl);
        var links = links(document);
        if (!links.isEmpty()) {
            return Optional.of(attachments(List.copyOf(links)));
        }
        return isOfPictures(document, page)
                ? Optional.of(new Rejection(
                        Rejection.NEEDS_OCR,
                        "the article consists of pictures: their text must be recognised first",
                        "正文是图片，需先进行文字识别（OCR）"))
                : Optional.empty();
    }

    private static boolean speaksOfReport(Page page) {
        return SUBJECT.matcher(page.facts().getOrDefault(Page.TITLE, "")).find()
                || page.lines().stream()
                        .flatMap(line -> line.pieces().stream())
                        .anyMatch(piece -> SUBJECT.matcher(piece.text().text()).find());
    }

    private static Rejection attachments(List<String> links) {
        String named = String.join(" ", links.subList(0, Math.min(MOST_LINKS, links.size())));
        return new Rejection(
                Rejection.ATTACHMENT_ONLY,
                "the page does not hold the report but leads to it, send that: " + named,
                "网页未刊载报告正文，只提供附件，请提交附件：" + named);
    }

    /// Files that are shown come first, then those whose names speak of a report, then the others.
    private static Set<String> links(Document document) {
        var links = new LinkedHashSet<String>();
        for (var frame : document.select("iframe[src], embed[src], object[data], frame[src]")) {
            String attribute = frame.hasAttr("src") ? "src" : "data";
            shown(frame, attribute).ifPresent(links::add);
        }
        var anchors =
                document.select("a[href]").stream().filter(ShellPage::isFile).toList();
        anchors.stream()
                .filter(a -> OF_REPORT.matcher(a.text() + a.attr("title")).find())
                .forEach(a -> links.add(address(a, "href")));
        anchors.forEach(a -> links.add(address(a, "href")));
        return links;
    }

    private static boolean isFile(Element anchor) {
        return FILE.matcher(anchor.attr("href")).find()
                || NAMED_FILE.matcher(anchor.text()).find();
    }

    /// What a frame shows, if it is a file: itself, or the one that it tells its viewer.
    private static Optional<String> shown(Element frame, String attribute) {
        String address = address(frame, attribute);
        var told = SHOWN_FILE.matcher(address);
        if (told.find()) {
            String file = decoded(told.group(1));
            return FILE.matcher(file).find() ? Optional.of(resolved(address, file)) : Optional.empty();
        }
        return FILE.matcher(address).find() ? Optional.of(address) : Optional.empty();
    }

    private static String address(Element element, String attribute) {
        String absolute = element.absUrl(attribute);
        return absolute.isEmpty() ? element.attr(attribute).strip() : absolute;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String resolved(String base, String file) {
        try {
            return new URI(base).resolve(new URI(file)).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return file;
        }
    }

    private static boolean isOfPictures(Document document, Page page) {
        int longest = page.lines().stream()
                .mapToInt(line -> line.text().length())
                .max()
                .orElse(0);
        return longest < LONGEST_REMARK
                && document.select("img[src]").stream()
                        .anyMatch(image -> !ORNAMENT.matcher(image.attr("src")).find() && !isSmall(image));
    }

    /// A picture that says of itself that it is small.
    private static boolean isSmall(Element image) {
        return (image.attr("width") + "x").matches("\\d{1,2}(?:px)?x|1\\d\\d(?:px)?x")
                || (image.attr("height") + "x").matches("\\d{1,2}(?:px)?x|1\\d\\d(?:px)?x");
    }
}
