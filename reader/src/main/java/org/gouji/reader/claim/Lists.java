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
        List<PartList> found = ListFinder.in(text, drafts);
        return found.isEmpty() ? new Grouped(alone(drafts), 0) : tied(drafts, found, before);
    }

    /// Most passages hold no list.
    private static List<Claim> alone(List<Draft> drafts) {
        var claims = new ArrayList<Claim>(drafts.size());
        for (Draft draft : drafts) {
            claims.add(draft.claim(null));
        }
        return claims;
    }

    private static Grouped tied(List<Draft> drafts, List<PartList> found, int before) {
        var lists = new Lists(drafts);
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
        if (!isTaken(list)) {
            int id = told.size();
            for (int part : list.parts()) {
                partOf.put(part, id);
            }
            totalOf.computeIfAbsent(list.total(), _ -> new ArrayList<>()).add(id);
            told.add(list);
        }
    }

    private boolean isTaken(PartList list) {
        if (!list.isTelling() && totalOf.containsKey(list.total())) {
            return true;
        }
        for (int part : list.parts()) {
            if (partOf.containsKey(part)) {
                return true;
            }
        }
        return false;
    }

    private List<Claim> claims(int before) {
        var claims = new ArrayList<Claim>(drafts.size() + told.size());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Integer part = partOf.get(i);
            List<Integer> totals = totalOf.getOrDefault(i, List.of());
            if (part != null || totals.isEmpty()) {
                claims.add(draft.claim(part == null ? null : group(part, Role.PART, before)));
            }
            Draft base = part == null || draft.family() == Family.WORK ? draft : draft.unnamed();
            for (int id : totals) {
                claims.add(base.claim(group(id, Role.TOTAL, before)));
            }
        }
        return claims;
    }

    private Group group(int id, Role role, int before) {
        return new Group("list-" + (before + id + 1), role, told.get(id).exhaustive());
    }
}
