package org.gouji.reader.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;
import org.gouji.reader.search.Search;

/// Which sections a report is made of, in the page's order. The national forms prescribe six and their
/// numbers; before 2019 bodies chose and numbered them freely, so that only the titles tell the subject.
public final class Structure {

    /// The words of a heading that is no known title, by the number of the subject. Of several subjects the
    /// first in this order is meant: 因政府信息公开申请行政复议 is about reconsideration.
    private static final Map<Integer, Search> PRESCRIBED_SUBJECTS = patterns(
            1, "总体|概述|概况|基本情况",
            2, "主动公开",
            3, "申请.*(?:收到|处理|办理)|(?:收到|处理|办理).*申请|依申请公开",
            4, "复议|诉讼",
            5, "问题|改进",
            6, "其[他它].*(?:报告|事项)|需要报告");

    private static final Map<Integer, Search> FREE_SUBJECTS = patterns(
            8, "附表|统计表|附件",
            4, "复议|诉讼|申诉",
            7, "收费|减免",
            3, "依申请公开|不予公开|申请.*(?:办理|处理|受理)|(?:收到|处理|办理).*申请",
            2, "主动公开",
            5, "问题|改进|不足",
            6, "其[他它].*事项|需要(?:说明|报告)",
            1, "概述|概况|总体|基本(?:工作)?情况");

    private static final Map<String, Structure> BY_FORM = byForm();

    private final List<Form> forms;
    private final List<Integer> order;
    private final boolean prescribed;
    private final Headings headings;

    private Structure(List<Form> forms) {
        this.forms = forms;
        this.order = order(forms.getFirst());
        this.prescribed = order.equals(order.stream().sorted().toList());
        this.headings = new Headings(this);
    }

    /// The structure of the reports of a form.
    public static Structure of(Form form) {
        var structure = BY_FORM.get(form.id());
        if (structure == null) {
            throw new IllegalArgumentException("no form " + form.id());
        }
        return structure;
    }

    /// The six statutory sections, in force.
    public static Structure latest() {
        return of(Forms.ALL.getLast());
    }

    /// Reports before there was a national form.
    public static Structure earliest() {
        return of(Forms.ALL.getFirst());
    }

    /// Forms with the same sections share their structure.
    private static Map<String, Structure> byForm() {
        var groups = new LinkedHashMap<List<Integer>, List<Form>>();
        Forms.ALL.forEach(form ->
                groups.computeIfAbsent(order(form), _ -> new ArrayList<>()).add(form));
        var structures = new LinkedHashMap<String, Structure>();
        groups.values().forEach(forms -> {
            var structure = new Structure(List.copyOf(forms));
            forms.forEach(form -> structures.put(form.id(), structure));
        });
        return structures;
    }

    private static List<Integer> order(Form form) {
        return form.sections().stream().map(Form.SectionTitle::number).toList();
    }

    List<Form> forms() {
        return forms;
    }

    /// Whether the sections' own numbers are printed before their titles.
    boolean isPrescribed() {
        return prescribed;
    }

    Headings headings() {
        return headings;
    }

    /// How many sections there are.
    int size() {
        return order.size();
    }

    /// The place of a section among all, from 1.
    int rank(int number) {
        return order.indexOf(number) + 1;
    }

    /// The number of the section at a place among all, from 1.
    int number(int rank) {
        return order.get(rank - 1);
    }

    Map<Integer, Search> subjects() {
        return prescribed ? PRESCRIBED_SUBJECTS : FREE_SUBJECTS;
    }

    private static Map<Integer, Search> patterns(Object... pairs) {
        var patterns = new LinkedHashMap<Integer, Search>();
        for (int i = 0; i < pairs.length; i += 2) {
            patterns.put((Integer) pairs[i], Search.of((String) pairs[i + 1]));
        }
        return patterns;
    }
}
