package org.gouji.samples.content;

import java.util.List;
import org.gouji.contracts.form.Table;

/// How busy a body is: many have no application at all, most a few, some thousands.
///
/// `person` and `organisation` are the chances that a result of such an applicant occurs at all, `mean`
/// about how often it then does, `carried` the applications left over from the year before.
record Scale(double mean, double person, double organisation, double carried, boolean disputes) {

    /// The rows up to 予以公开.
    private static final int FIRST_RESULTS = 2;

    private static final List<Integer> SHARES = List.of(15, 35, 65, 92);

    static Scale draw(Dice dice) {
        int kind = dice.between(0, 99);
        if (kind < SHARES.get(0)) {
            return new Scale(0, 0, 0, 0, false);
        }
        if (kind < SHARES.get(1)) {
            return new Scale(1, 0.06, 0.003, 0.3, false);
        }
        if (kind < SHARES.get(2)) {
            return new Scale(2, 0.2, 0.03, 1, dice.chance(0.2));
        }
        return kind < SHARES.get(3) ? new Scale(9, 0.6, 0.12, 6, true) : new Scale(160, 0.9, 0.4, 40, true);
    }

    /// From bodies that were never asked to those asked a million times, with every density of zeros.
    static Scale wide(Dice dice) {
        double mean = Math.pow(10, dice.between(0, 11) / 2.0);
        return dice.chance(0.1)
                ? new Scale(0, 0, 0, 0, false)
                : new Scale(
                        mean, dice.between(1, 100) / 100.0, dice.between(0, 80) / 100.0, mean / 3, dice.chance(0.7));
    }

    /// A free cell. Most ask for themselves, and most often they are granted what they ask; courts and
    /// reviews are few.
    long draw(Table.Place place, Dice dice) {
        if (place.table().arrangement() == Table.Arrangement.SIDE_BY_SIDE) {
            return disputes && dice.chance(0.3) ? dice.heavy(1 + mean / 10) : 0;
        }
        boolean alone = place.column().equals(place.block().columns().getFirst());
        int outcome = place.block().rows().indexOf(place.row());
        double common = outcome <= FIRST_RESULTS ? 4 : 1;
        if (!dice.chance(Math.min(1, (alone ? person : organisation) * common))) {
            return 0;
        }
        return 1 + dice.heavy((alone ? mean * 2 : mean) * common);
    }
}
