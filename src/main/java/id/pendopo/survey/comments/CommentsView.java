package id.pendopo.survey.comments;

import id.pendopo.layout.Option;
import id.pendopo.layout.Paging;
import id.pendopo.shared.Page;
import id.pendopo.survey.Channel;
import id.pendopo.survey.Instrument;
import id.pendopo.survey.ServiceNames;
import id.pendopo.survey.Survey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * Comments on a page.
 *
 * @param words what was sought
 * @param number of the page
 */
record CommentsView(
        Survey survey, Comments.Found found, String words, int number, Words speech, Page page) {

    private static final int GROUPS = 20;
    private static final int OTHERS = 30;

    /** How codes are read. */
    record Words(Instrument instrument, ServiceNames services) {}

    String path() {
        return "/petugas/survei/" + survey.code() + "/saran";
    }

    Paging paging() {
        var address = path() + query() + "&halaman=";
        return new Paging(number, GROUPS, found.groups().size(), address);
    }

    /** The choice and the words, as they stand in an address. */
    String query() {
        return "?q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + "&saring="
                + URLEncoder.encode(found.selection().text(), StandardCharsets.UTF_8);
    }

    List<RemarkGroup> groups() {
        var paging = paging();
        return found.groups().subList(paging.offset(), (int) paging.last());
    }

    /** The other comments of a group, as many as one reads. */
    List<Remark> others(RemarkGroup group) {
        return group.others().subList(0, Math.min(OTHERS, group.others().size()));
    }

    int hidden(RemarkGroup group) {
        return Math.max(0, group.others().size() - OTHERS);
    }

    boolean everything() {
        return words.isEmpty() && found.selection().equals(Selection.ALL);
    }

    boolean small() {
        return !found.selection().equals(Selection.ALL)
                && found.shown().stream()
                        .noneMatch(size -> size.selection().equals(found.selection()));
    }

    /** The groups of people that may be chosen. */
    List<Option> choices() {
        return found.shown().stream()
                .sorted(
                        Comparator.comparing((Selection.Size size) -> size.selection().kind())
                                .thenComparing(
                                        Comparator.comparingLong(Selection.Size::comments)
                                                .reversed()))
                .map(
                        size ->
                                new Option(
                                        size.selection().text(),
                                        page.t(
                                                "survey.comments.choice",
                                                name(size.selection()),
                                                page.number(size.comments()))))
                .toList();
    }

    private String name(Selection selection) {
        var code = selection.code();
        return switch (selection.kind()) {
            case ALL -> page.t("survey.comments.all");
            case CHANNEL ->
                    page.t(
                            "survey.comments.by.CHANNEL",
                            page.t(Channel.valueOf(code).messageKey()));
            case SERVICE -> page.t("survey.comments.by.SERVICE", service(code));
            case LOW ->
                    page.t(
                            "survey.comments.by.LOW",
                            speech.instrument().of(code).name().in(page.language()));
        };
    }

    String service(String code) {
        return speech.services().name(survey.organisation(), code);
    }

    /** What is said of the number found. */
    String counted() {
        return page.t(
                "survey.comments.counted",
                page.number(found.comments()),
                page.number(found.groups().size()));
    }

    /** More than are shown; empty when all are. */
    String capped() {
        return found.comments() < Comments.MOST
                ? ""
                : page.t(
                        "survey.comments.capped",
                        page.number(Comments.MOST),
                        page.number(found.total()));
    }
}
