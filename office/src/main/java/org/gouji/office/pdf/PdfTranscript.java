package org.gouji.office.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gouji.contracts.report.Rejection;
import org.gouji.office.transcript.Refusal;
import org.gouji.office.transcript.Transcript;

/// A PDF file's transcript: its pages in order, tables that go on over pages in one, page numbers and running
/// heads aside.
public final class PdfTranscript {

    public static final String MEDIA_TYPE = "application/pdf";

    /// Twenty times the longest report.
    static final int MOST_PAGES = 400;

    private PdfTranscript() {}

    public static Transcript of(byte[] bytes) throws Refusal {
        OnlyFont.install();
        try (var document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw Refusal.tooComplex("more than " + MOST_PAGES + " pages", "页数过多");
            }
            return PdfFlow.write(pages(document));
        } catch (InvalidPasswordException e) {
            throw Refusal.encrypted();
        } catch (PageEngine.TooMuch e) {
            throw Refusal.tooComplex(String.valueOf(e.getMessage()), "页面内容过多");
        } catch (IOException e) {
            throw Refusal.damaged("it cannot be taken apart as PDF");
        }
    }

    private static List<Page> pages(PDDocument document) throws IOException, Refusal {
        var contents = new ArrayList<PageContent>();
        int number = 0;
        for (var page : document.getPages()) {
            contents.add(new PageEngine(page).run(++number));
        }
        if (number == 0) {
            throw new Refusal(Rejection.EMPTY, "the PDF has no pages", "PDF 没有页面");
        }
        Legible.check(contents);
        var pages = new ArrayList<Page>();
        for (var content : contents) {
            pages.add(Page.of(content));
        }
        return withoutMargins(pages);
    }

    /// What belongs to the margins becomes a block of its own kind at the page's end.
    private static List<Page> withoutMargins(List<Page> pages) {
        var margins = Margins.of(pages);
        var clean = new ArrayList<Page>();
        for (int i = 0; i < pages.size(); i++) {
            clean.add(pages.get(i).without(margins.get(i)));
        }
        return clean;
    }
}
