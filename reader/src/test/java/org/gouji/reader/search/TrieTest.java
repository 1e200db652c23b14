package org.gouji.reader.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrieTest {

    @Test
    void everyWordIsFoundAndNothingElse() {
        var words = new Trie<Integer>();
        for (char first = '一'; first < '一' + 300; first++) {
            words.put(first + "情况", (int) first);
        }
        for (char first = '一'; first < '一' + 300; first++) {
            assertThat(value(words, first + "情况")).isEqualTo((int) first);
            assertThat(value(words, first + "情")).isNull();
        }
        assertThat(value(words, "甲甲")).isNull();
        assertThat(value(words, (char) ('一' + 300) + "情况")).isNull();
    }

    @Test
    void aWordMayBeTheBeginningOfAnother() {
        var words = new Trie<String>();
        words.put("其他", "short");
        words.put("其他处理", "long");
        assertThat(value(words, "其他")).isEqualTo("short");
        assertThat(value(words, "其他处理")).isEqualTo("long");
    }

    private static <V> @Nullable V value(Trie<V> words, String word) {
        @Nullable Trie<V> node = words;
        for (int i = 0; i < word.length() && node != null; i++) {
            node = node.next(word.charAt(i));
        }
        return node == null ? null : node.value();
    }
}
