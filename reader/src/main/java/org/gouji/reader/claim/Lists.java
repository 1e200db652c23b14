package org.gouji.reader.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Claim.Group;
import org.gouji.contracts.report.Claim.Role;

/// Ties the parts of each list to its total. A claim is in one list only: a total that two telling lists
/// divide, and a part that is divided itself (网上申请8件,其中予以公开3件), is told once for each.
final class Lists {

    /// The passage's claims, and how many lists they form.
    record Grouped(List<Claim> claims, int lists) {}

    private static final Grouped NONE = new Grouped(List.of(), 0);

    private final List<Draft> drafts;
    private final Map<Integer, Integer> partOf = new HashMap<>();
    private final Map<Integer, List<Integer>> totalOf = new HashMap<>();
    private final List<PartList> told = new ArrayList<>();

    private Lists(List<Draft> drafts) {
        this.drafts = drafts;
    }

    static Grouped in(String text, List<Draft> drafts, int before) {
        if (drafts.isEmpty()) {
            return NONE;
        }
        var lists = new Lists(drafts);
        List<PartList> found = ListFinder.in(text, drafts);
        for (PartList list : found) {
            if (list.isTelling()) {
                lists.tell(list);
            }
        }
        for (PartList list : found) {
            if (!list.isTelling()) {
                lists.tell(list);
            }
        }
        return new Grouped(lists.claims(before), lists.told.size());
    }

    private void tell(PartList list) {
        boolean taken = list.parts().stream().anyMatch(partOf::containsKey)
                || (!list.isTelling() && totalOf.containsKey(list.total()));
        if (!taken) {
            int id = told.size();
            list.parts().forEach(part -> partOf.put(part, id));
            totalOf.computeIfAbsent(list.total(), _ -> new ArrayList<>()).add(id);
            told.add(list);
        }
    }

    private List<Claim> claims(int before) {
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Integer part = partOf.get(i);
            List<Integer> totals = totalOf.getOrDefault(i, List.of());
            if (part != null || totals.isEmpty()) {
                claims.add(draft.claim(part == null ? null : group(part, Role.PART, before)));
            }
            Draft base = part == null || draft.family() == Family.WORK ? draft : draft.unnamed();
            totals.forEach(id -> claims.add(base.claim(group(id, Role.TOTAL, before))));
        }
        return claims;
    }

    private Group group(int id, Role role, int before) {
        return new Group("list-" + (before + id + 1), role, told.get(id).exhaustive());
    }
}
