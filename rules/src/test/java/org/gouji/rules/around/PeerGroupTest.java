package org.gouji.rules.around;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.gouji.contracts.report.Body;
import org.junit.jupiter.api.Test;

class PeerGroupTest {

    private static final String RECEIVED = Standing.FIGURES.getFirst();

    @Test
    void theSampleIsTheSameInWhateverOrderTheyCame() {
        var all = new ArrayList<>(IntStream.range(0, 500)
                .mapToObj(number -> received(number, number))
                .toList());
        var sample = PeerGroup.sample(all);
        Collections.shuffle(all, new Random(1));

        assertThat(sample).hasSize(PeerGroup.SAMPLE);
        assertThat(PeerGroup.sample(all)).isEqualTo(sample);
        assertThat(sample)
                .extracting(Standing::body)
                .isNotEqualTo(all.stream()
                        .map(Standing::body)
                        .sorted()
                        .limit(PeerGroup.SAMPLE)
                        .toList());
    }

    @Test
    void whoIsNotKnownHasNoPeers() {
        var known = received(1, 1);
        assertThat(PeerGroup.of(known)).isEqualTo("peers:government-county/2022");
        assertThat(PeerGroup.of(new Standing(
                        known.report(),
                        known.body(),
                        null,
                        2022,
                        Body.Kind.UNKNOWN,
                        Body.Level.COUNTY,
                        null,
                        Scope.OWN,
                        Map.of())))
                .isNull();
    }

    @Test
    void aSampleTellsOfAll() {
        var random = new Random(7);
        var all = IntStream.range(0, 3000)
                .mapToObj(number -> received(number, Math.round(Math.exp(5 + 1.5 * random.nextGaussian()))))
                .toList();
        var whole = Peers.of(all).figures().get(RECEIVED);
        var sample = Peers.of(PeerGroup.sample(all)).figures().get(RECEIVED);

        assertThat(sample.median()).isBetween(whole.median() - 0.6, whole.median() + 0.6);
        assertThat(sample.spread()).isBetween(whole.spread() - 0.5, whole.spread() + 0.5);
    }

    @Test
    void whatHardlyMovesTheMedianLeavesItAsItIs() {
        var one = Peers.of(List.of(received(1, 1234), received(2, 1230), received(3, 1236)));
        var other = Peers.of(List.of(received(1, 1233), received(2, 1231), received(3, 1239)));

        assertThat(one).isEqualTo(other);
        assertThat(one.figures().get(RECEIVED).figure()).isEqualTo(1200);
    }

    @Test
    void whoIsFarIsFoundByTheBoundsOfItsSize() {
        var peers = Peers.of(
                IntStream.range(0, 30).mapToObj(i -> received(i, 100 + i)).toList());
        var bounds = peers.beyond(20, 10, 50);

        assertThat(bounds).anyMatch(bound -> isIn(bound, received(99, 2000)));
        assertThat(bounds).anyMatch(bound -> isIn(bound, received(99, 0)));
        assertThat(bounds).noneMatch(bound -> isIn(bound, received(99, 1000)));
        assertThat(bounds).noneMatch(bound -> isIn(bound, received(99, 12)));
        assertThat(peers.beyond(31, 10, 50)).as("too few").isEmpty();
        assertThat(peers.beyond(20, 10, 2_100)).noneMatch(bound -> isIn(bound, received(99, 2000)));
    }

    private static boolean isIn(Peers.Beyond bound, Standing standing) {
        return Peers.sizes(standing).stream()
                .anyMatch(size -> size.compareTo(bound.from()) >= 0 && size.compareTo(bound.to()) <= 0);
    }

    private static Standing received(int number, long count) {
        String body = Integer.toString(100_000 + number);
        return new Standing(
                body + "/2022",
                body,
                null,
                2022,
                Body.Kind.GOVERNMENT,
                Body.Level.COUNTY,
                null,
                Scope.UNSTATED,
                Map.of(RECEIVED, count));
    }
}
