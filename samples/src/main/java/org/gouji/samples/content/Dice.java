package org.gouji.samples.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The only source of chance: the same seed throws the same numbers on every machine.
public final class Dice {

    /// Spreads neighbouring indices over the whole range of seeds.
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final RandomGenerator random;

    public Dice(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// The dice of one item of a stream, independent of the items before it.
    public static Dice of(long seed, long index) {
        return new Dice(seed + (index + 1) * GOLDEN);
    }

    /// From `low` to `high`, both included.
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// A natural number about `mean` with a heavy tail: mostly small, now and then many times the mean.
    public long heavy(double mean) {
        return (long) Math.floor(mean * Math.exp(1.2 * random.nextGaussian() - 0.72));
    }

    public BigDecimal decimal(double mean, int places) {
        return BigDecimal.valueOf(heavy(mean * Math.pow(10, places)), places);
    }

    /// Splits a number into parts that sum to it, any of them may be zero.
    public long[] split(long whole, int parts) {
        long[] result = new long[parts];
        long rest = whole;
        for (int i = 0; i < parts - 1; i++) {
            result[i] = random.nextLong(rest + 1);
            rest -= result[i];
        }
        result[parts - 1] = rest;
        return result;
    }
}
