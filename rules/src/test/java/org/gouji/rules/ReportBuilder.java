package org.gouji.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.Validation;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Damage;
import org.gouji.contracts.report.DocumentInfo;
import org.gouji.contracts.report.Period;
import org.gouji.contracts.report.Quality;
import org.gouji.contracts.report.ReaderInfo;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.Script;
import org.gouji.contracts.report.Section;
import org.gouji.contracts.report.Source;
import org.gouji.contracts.report.TableState;
import org.jspecify.annotations.Nullable;

/// A report without a fault, made from a form's data: a county government that received nothing. Tests
/// change what they are about.
public final class ReportBuilder {

    private final Form form;
    private final Map<String, Map<String, Cell>> tables = new LinkedHashMap<>();
    private final Map<String, TableState> states = new LinkedHashMap<>();
    private final Map<String, List<ReportTable.ExtraRow>> extra = new LinkedHashMap<>();
    private final Map<Integer, Section> sections = new LinkedHashMap<>();
    private final List<Section> more = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Damage> damage = new ArrayList<>();
    private final int year;
    private @Nullable String formId;
    private Body body = body(Body.Kind.GOVERNMENT, Body.Level.COUNTY);
    private @Nullable Period period;
    private @Nullable LocalDate published;
    private @Nullable String title;
    private int place = 1000;

    private ReportBuilder(String form, int year) {
        this.form = Forms.find(form).orElseThrow();
        this.formId = form;
        this.year = year;
        for (var spot : this.form.places()) {
            var table = spot.table().key();
            tables.computeIfAbsent(table, t -> new LinkedHashMap<>()).put(spot.path(), number(0, "0"));
            states.put(table, TableState.COMPLETE);
        }
        for (var section : this.form.sections()) {
            section(section.number(), TEXTS.get(Math.min(section.number(), TEXTS.size()) - 1));
        }
        published = LocalDate.of(year + 1, 1, 20);
        period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        title = "某县" + year + "年政府信息公开工作年度报告";
    }

    private static final List<String> TEXTS = List.of(
            "（一）主动公开方面。及时公开。（二）依申请公开方面。依法办理。（三）政府信息管理方面。加强管理。" + "（四）政府信息公开平台建设方面。更新网站。（五）监督保障方面。开展工作考核、社会评议，无责任追究情形。",
            "",
            "",
            "",
            "一是公开不够及时。下一步将加强培训，改进工作。",
            "本年度未收取信息处理费。");

    /// A report of the statistics table; both it and the annex hold zeros.
    public static ReportBuilder before2019() {
        return new ReportBuilder(RuleInfo.PRE_2019, 2016);
    }

    public static ReportBuilder form2019() {
        return new ReportBuilder(RuleInfo.FORM_2019, 2020);
    }

    public static ReportBuilder form2021() {
        return new ReportBuilder(RuleInfo.FORM_2021, 2022);
    }

    public static ReportBuilder form2019(int year) {
        return new ReportBuilder(RuleInfo.FORM_2019, year);
    }

    public static ReportBuilder form2021(int year) {
        return new ReportBuilder(RuleInfo.FORM_2021, year);
    }

    public static Body body(Body.Kind kind, Body.Level level) {
        return new Body("350430", "某县人民政府", "某县", kind, level, "350430", false, List.of());
    }

    /// Sets a number by full path.
    public ReportBuilder with(String path, long value) {
        return with(path, number(value, Long.toString(value)));
    }

    public ReportBuilder with(String path, Cell cell) {
        int dot = path.indexOf('.');
        var cells = tables.get(path.substring(0, dot));
        if (cells.put(path.substring(dot + 1), cell) == null) {
            throw new IllegalArgumentException("the form has no cell " + path);
        }
        return this;
    }

    /// Sets a row of table 3: natural persons, five kinds of organisations, total.
    public ReportBuilder row(String row, long... values) {
        var columns =
                form.table("applications").orElseThrow().blocks().getFirst().columns();
        for (int i = 0; i < values.length; i++) {
            with("applications." + row + "." + columns.get(i).key(), values[i]);
        }
        return this;
    }

    /// Applications of natural persons only, all granted.
    public ReportBuilder granted(long received, long carriedIn) {
        return row("new_received", received, 0, 0, 0, 0, 0, received)
                .row("carried_in", carriedIn, 0, 0, 0, 0, 0, carriedIn)
                .row("granted", received + carriedIn, 0, 0, 0, 0, 0, received + carriedIn)
                .row("total_processed", received + carriedIn, 0, 0, 0, 0, 0, received + carriedIn);
    }

    /// All cells of a row, or of the table where the row is empty.
    public ReportBuilder fill(String table, String row, Cell cell) {
        tables.get(table).replaceAll((path, old) -> path.startsWith(row) ? cell : old);
        return this;
    }

    public ReportBuilder lost(String table) {
        states.put(table, TableState.LOST);
        tables.get(table).clear();
        return this;
    }

    public ReportBuilder state(String table, TableState state) {
        states.put(table, state);
        return this;
    }

    public ReportBuilder extra(String table, String label, String... values) {
        return extra(table, label, source(4), values);
    }

    public ReportBuilder extra(String table, String label, Source place, String... values) {
        extra.computeIfAbsent(table, t -> new ArrayList<>())
                .add(new ReportTable.ExtraRow(label, List.of(values), place));
        return this;
    }

    public ReportBuilder noForm() {
        formId = null;
        return this;
    }

    public ReportBuilder body(Body body) {
        this.body = body;
        return this;
    }

    public ReportBuilder period(@Nullable LocalDate from, LocalDate to) {
        period = from == null ? null : new Period(from, to);
        return this;
    }

    public ReportBuilder published(@Nullable LocalDate day) {
        published = day;
        return this;
    }

    public ReportBuilder title(@Nullable String title) {
        this.title = title;
        return this;
    }

    public ReportBuilder section(int number, String text) {
        return section(number, number, text);
    }

    public ReportBuilder section(int number, @Nullable Integer ordinal, String text) {
        var name = form.sections().stream()
                .filter(s -> s.number() == number)
                .findFirst()
                .orElseThrow()
                .title()
                .zh();
        var printed = (ordinal == null ? "" : "一二三四五六七八九".charAt(ordinal - 1) + "、") + name;
        sections.put(
                number, new Section(number, name, printed, ordinal, text, Source.of(number * 100, number * 100 + 90)));
        return this;
    }

    public ReportBuilder without(int section) {
        sections.remove(section);
        return this;
    }

    public ReportBuilder again(int section, int at) {
        var first = sections.get(section);
        more.add(new Section(section, first.title(), first.printed(), first.ordinal(), "", Source.of(at, at + 5)));
        return this;
    }

    public ReportBuilder claim(Claim claim) {
        claims.add(claim);
        return this;
    }

    public ReportBuilder damage(String kind) {
        damage.add(new Damage(kind, kind, kind, null, false, null));
        return this;
    }

    public Cell.Numeric number(long value, String raw) {
        return Cell.Numeric.of(value, raw, source(raw.length()));
    }

    public static Cell.Numeric decimal(String value, @Nullable String unit) {
        return new Cell.Numeric(new BigDecimal(value), value, Source.of(1, 2), Cell.Method.LABEL, unit, null, null);
    }

    private Source source(int length) {
        place += length + 1;
        return Source.of(place - length - 1, place - 1);
    }

    public Report build() {
        var read = new LinkedHashMap<String, ReportTable>();
        tables.forEach((key, cells) -> read.put(
                key, new ReportTable(states.get(key), cells, null, List.of(), extra.getOrDefault(key, List.of()))));
        var all = new ArrayList<>(sections.values());
        all.addAll(more);
        all.sort((a, b) -> a.source().start() - b.source().start());
        return new Report(
                body.id() + "/" + year,
                formId,
                body,
                year,
                "title",
                period,
                published,
                title,
                Script.SIMPLIFIED,
                "test",
                new DocumentInfo("0".repeat(64), "text/plain", "UTF-8", 1, 1, null, null, null),
                all,
                read,
                claims,
                damage,
                new Quality(Quality.Grade.A, 0, 0, 0, 0),
                new ReaderInfo("test"));
    }

    /// What all rules say of it.
    public Validation validate() {
        return new RuleEngine().validate(Dossier.of(build()));
    }

    /// What one rule finds.
    public List<Finding> findings(String rule) {
        return validate().findings().stream().filter(f -> f.rule().equals(rule)).toList();
    }

    /// What one rule answers.
    public RuleOutcome outcome(String rule) {
        return validate().outcomes().stream()
                .filter(o -> o.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
