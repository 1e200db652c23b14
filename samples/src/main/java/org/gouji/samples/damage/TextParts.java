package org.gouji.samples.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The parts of a page as text, one after the other.
final class TextParts {

    private static final List<String> ABOVE = List.of(
            "当前位置:首页 > 政府信息公开 > 政府信息公开年报",
            "微信 微博 QQ空间",
            "字体:[大 中 小] 打印本页",
            "索引号:11620000/2023-00012 发布机构:办公室",
            "|||||||||||||||");

    private static final List<String> BELOW =
            List.of("扫一扫在手机打开当前页", "分享到:", "责任编辑:王芳", "打印本页 关闭窗口", "主办:办公室 网站标识码:3204000012 ICP备05003616号", "|\n|\n|");

    private TextParts() {}

    static String of(Draft draft, Layout.Print print, String between, Function<Sheet, List<String>> table) {
        var parts = new ArrayList<String>();
        if (draft.chrome) {
            parts.addAll(ABOVE.subList(0, print.dice().between(1, ABOVE.size())));
        }
        parts.add(draft.title);
        parts.add(draft.meta);
        for (var part : draft.parts) {
            switch (part) {
                case Draft.Text text -> parts.add(text.text);
                case Draft.TablePart(var sheet) -> parts.addAll(table.apply(sheet));
            }
        }
        if (draft.chrome) {
            parts.addAll(BELOW.subList(0, print.dice().between(1, BELOW.size())));
        }
        parts.removeIf(String::isEmpty);
        return String.join(between, parts) + "\n";
    }
}
