package org.gouji.office.transcript;

import org.gouji.contracts.report.Rejection;

/// Why a document has no transcript. An ordinary outcome, not a fault of ours.
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    public Refusal(String code, String message, String messageZh) {
        super(message, null, false, false);
        this.rejection = new Rejection(code, message, messageZh);
    }

    public Rejection rejection() {
        return rejection;
    }

    public static Refusal damaged(String what) {
        return new Refusal(Rejection.DAMAGED_FILE, "the file is damaged: " + what, "文件已损坏，无法打开");
    }

    public static Refusal tooComplex(String what, String whatZh) {
        return new Refusal(Rejection.TOO_COMPLEX, "the file is too complex: " + what, "文件过于复杂：" + whatZh);
    }

    public static Refusal encrypted() {
        return new Refusal(Rejection.ENCRYPTED, "the file needs a password to be opened", "文件已加密，需要密码才能打开");
    }

    /// `pictures` says of what: pages, pictures.
    public static Refusal needsOcr(String why, String whyZh) {
        return new Refusal(
                Rejection.NEEDS_OCR,
                "the text must be recognised from pictures first: " + why,
                "需先进行文字识别（OCR）：" + whyZh);
    }

    public static Refusal unsupported(String what) {
        return new Refusal(
                Rejection.UNSUPPORTED_FORMAT,
                what + " documents are not read: send HTML, text, PDF, DOCX, XLSX, DOC or XLS",
                "不支持 " + what + " 格式，请提交 HTML、文本、PDF、DOCX、XLSX、DOC 或 XLS");
    }
}
