package org.gouji.ingest.upload;

import org.jspecify.annotations.Nullable;

/// An upload is not taken, and nothing of it is kept. `code` is stable; the two messages are for people.
public final class Refusal extends RuntimeException {

    private static final int SOON = 2;

    private final int status;
    private final String code;
    private final String messageZh;

    private Refusal(int status, String code, String message, String messageZh, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
        this.code = code;
        this.messageZh = messageZh;
    }

    public static Refusal empty() {
        return new Refusal(400, "empty", "the document is empty", "文件为空", null);
    }

    public static Refusal truncated(long received, long declared) {
        return new Refusal(
                400,
                "truncated",
                "%d of %d bytes came".formatted(received, declared),
                "只收到%2$d字节中的%1$d字节".formatted(received, declared),
                null);
    }

    public static Refusal aborted(Throwable cause) {
        return new Refusal(400, "aborted", "the sender went away", "上传中断", cause);
    }

    public static Refusal invalid(String parameter, String rule, String ruleZh) {
        return new Refusal(
                400,
                "invalid-parameter",
                "%s: %s".formatted(parameter, rule),
                "%s：%s".formatted(parameter, ruleZh),
                null);
    }

    public static Refusal tooSlow() {
        return new Refusal(408, "too-slow", "the document comes too slowly", "上传速度过慢", null);
    }

    public static Refusal keyReused() {
        return new Refusal(
                409,
                "idempotency-key-reused",
                "this Idempotency-Key came with other bytes before",
                "该 Idempotency-Key 已用于另一份文件",
                null);
    }

    public static Refusal tooLarge(long limit) {
        return new Refusal(
                413,
                "too-large",
                "a document has at most %d bytes".formatted(limit),
                "文件不得超过%d字节".formatted(limit),
                null);
    }

    public static Refusal unsupported(String what, String whatZh) {
        return new Refusal(415, "unsupported-encoding", what, whatZh, null);
    }

    public static Refusal hashMismatch(String declared, String actual) {
        return new Refusal(
                422,
                "hash-mismatch",
                "the address says %s, the bytes are %s".formatted(declared, actual),
                "地址中的哈希为%s，文件的哈希为%s".formatted(declared, actual),
                null);
    }

    public static Refusal overloaded() {
        return new Refusal(503, "overloaded", "too many uploads at once", "同时上传的文件过多", null);
    }

    public static Refusal brokerUnavailable(@Nullable Throwable cause) {
        return new Refusal(
                503,
                "broker-unavailable",
                "not known to be kept: the broker does not answer; send it again",
                "消息系统无响应，无法确认已保存，请重新上传",
                cause);
    }

    public static Refusal storeUnavailable(Throwable cause) {
        return new Refusal(
                503,
                "store-unavailable",
                "not kept: the store does not answer; send it again",
                "存储系统无响应，文件未保存，请重新上传",
                cause);
    }

    public static Refusal spoolUnavailable(Throwable cause) {
        return new Refusal(503, "spool-unavailable", "not kept: no room for a large upload now", "暂无空间接收大文件", cause);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String message() {
        return String.valueOf(getMessage());
    }

    public String messageZh() {
        return messageZh;
    }

    /// Seconds after which the same upload may be tried again; 0 where that would not help.
    public int retryAfter() {
        return status == 503 ? SOON : 0;
    }
}
