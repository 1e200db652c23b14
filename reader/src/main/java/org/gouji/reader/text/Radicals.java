package org.gouji.reader.text;

import java.text.Normalizer;

/// CJK radicals that PDF extraction leaves in the place of ideographs: ⼀、总体情况, ⾃然⼈, ⻔.
final class Radicals {

    private static final char KANGXI_FIRST = '\u2F00';
    private static final char KANGXI_LAST = '\u2FD5';

    private static final char COMPATIBILITY_FIRST = '\uF900';
    private static final char COMPATIBILITY_LAST = '\uFAD9';

    /// The supplement has no canonical mapping; these are the simplified shapes that fonts use.
    private static final String SUPPLEMENT = "⺁⺄⺆⺇⺈⺊⺌⺍⺕⺜⺝⺟⺠⺣⺥⺩⺫⺬⺭⺮⺳⺶⺹⺼⺾⻁⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻑⻒⻓⻔⻖⻘⻙⻚⻛⻜⻝⻠⻢⻣⻤⻥⻦⻧⻨⻩⻫⻬⻮⻰⻳⻗⻯⻱⻲⻪";

    private static final String MEANT = "厂乙冂几刀卜小小彐日月母民火爪王目示示竹网羊老肉草虎西见角讠贝车辶辶辶邑长长长门阜青韦页风飞食饣马骨鬼鱼鸟卤麦黄齐齐齿龙龟雨龙龟龟黾";

    private Radicals() {}

    static char ideograph(char c) {
        if (c >= KANGXI_FIRST && c <= KANGXI_LAST) {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0);
        }
        if (c >= '\u2E80' && c <= '\u2EF3') {
            int at = SUPPLEMENT.indexOf(c);
            return at < 0 ? c : MEANT.charAt(at);
        }
        return c >= COMPATIBILITY_FIRST && c <= COMPATIBILITY_LAST ? canonical(c) : c;
    }

    /// Compatibility ideographs are second copies of a character, for other countries' old charsets.
    private static char canonical(char c) {
        String form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC);
        return form.length() == 1 ? form.charAt(0) : c;
    }
}
