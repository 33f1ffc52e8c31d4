package id.pendopo.complaint.intake;

import id.pendopo.attachment.Cleaning;
import id.pendopo.attachment.Cleaning.Clean;
import id.pendopo.attachment.Parcel;
import id.pendopo.complaint.guard.DraftGuard;
import id.pendopo.complaint.intake.DraftDoor.Found;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the form to which pictures and papers are added. */
@Controller
@RequestMapping("/pengaduan/baru/{draft}/berkas")
class FilePages {

    private static final int MEGABYTE = 1024 * 1024;

    private final DraftDoor door;
    private final ComplaintDrafts drafts;
    private final Cleaning cleaning;
    private final DraftRoom room;
    private final DraftGuard guard;

    FilePages(
            DraftDoor door,
            ComplaintDrafts drafts,
            Cleaning cleaning,
            DraftRoom room,
            DraftGuard guard) {
        this.door = door;
        this.drafts = drafts;
        this.cleaning = cleaning;
        this.room = room;
        this.guard = guard;
    }

    @PostMapping
    String add(
            @PathVariable("draft") String typed,
            HttpServletRequest request,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        return switch (door.open(typed, page, response)) {
            case Found.Other(var view) -> view;
            case Found.There(var draft) -> added(draft, request, page, model, response);
        };
    }

    private String added(
            ComplaintDrafts.Draft draft,
            HttpServletRequest request,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try (var parcel = Parcel.of(request)) {
            return added(draft, parcel, request.getRemoteAddr(), page, model, response);
        }
    }

    private String added(
            ComplaintDrafts.Draft draft,
            Parcel parcel,
            String address,
            Page page,
            Model model,
            HttpServletResponse response) {
        var sent = parcel.files();
        var from = parcel.field("dari");
        boolean goesOn = parcel.fields().containsKey("lanjut");
        if (sent.isEmpty() && !goesOn && !parcel.fields().containsKey("simpan")) {
            var missing = Problem.of(Field.FILES, Refusal.FILE_MISSING);
            return refused(draft, from, List.of(missing), page, model, response);
        }
        return switch (kept(draft, sent, parcel.field("hilang"), address)) {
            case Outcome.Refused<ComplaintDrafts.Draft>(var faults) ->
                    refused(draft, from, faults, page, model, response);
            case Outcome.Done<ComplaintDrafts.Draft> _ ->
                    "redirect:" + page.link(IntakeViews.address(draft, next(parcel, from)));
        };
    }

    private Outcome<ComplaintDrafts.Draft> kept(
            ComplaintDrafts.Draft draft, List<Cleaning.Sent> sent, String told, String address) {
        if (sent.isEmpty()) {
            return Outcome.done(draft);
        }
        var problems = together(draft, sent);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var limits = guard.limits();
        var full = room.against(limits, address, sent);
        if (full.isPresent()) {
            return Outcome.refused(Field.FILES, full.get(), limits.minutes());
        }
        return switch (cleaning.all(Field.FILES, sent)) {
            case Outcome.Refused<List<Clean>> refused -> refused.as();
            case Outcome.Done<List<Clean>>(var clean) -> drafts.add(draft, clean, told, limits);
        };
    }

    private static String next(Parcel parcel, String from) {
        if (parcel.fields().containsKey("simpan")) {
            return "disimpan";
        }
        if (!parcel.fields().containsKey("lanjut")) {
            return Step.FILES.path() + (from.isEmpty() ? "" : "?dari=" + Step.CHECK.path());
        }
        return from.isEmpty() ? Step.REPORTER.path() : Step.CHECK.path();
    }

    /** With those that are in the draft already. */
    private static List<Problem> together(ComplaintDrafts.Draft draft, List<Cleaning.Sent> sent) {
        int number = draft.files().size() + sent.size();
        if (number > Cleaning.MOST_FILES) {
            return List.of(
                    Problem.of(
                            Field.FILES,
                            id.pendopo.attachment.Refusal.TOO_MANY_FILES,
                            number,
                            Cleaning.MOST_FILES));
        }
        long bytes = draft.together() + sent.stream().mapToLong(Cleaning.Sent::size).sum();
        boolean each = sent.stream().allMatch(one -> one.size() <= Cleaning.MOST_BYTES);
        return !each || bytes <= Cleaning.MOST_TOGETHER
                ? List.of()
                : List.of(
                        Problem.of(
                                Field.FILES,
                                id.pendopo.attachment.Refusal.FILES_TOO_LARGE,
                                Math.ceilDiv(bytes, MEGABYTE),
                                Cleaning.MOST_TOGETHER / MEGABYTE));
    }

    @PostMapping("/hapus")
    String remove(
            @PathVariable("draft") String typed,
            @RequestParam(defaultValue = "0") int nomor,
            @RequestParam(defaultValue = "") String dari,
            Page page,
            HttpServletResponse response) {
        return switch (door.open(typed, page, response)) {
            case Found.Other(var view) -> view;
            case Found.There(var draft) -> {
                drafts.remove(draft, nomor);
                var from = dari.isEmpty() ? "" : "?dari=" + Step.CHECK.path();
                yield "redirect:" + page.link(IntakeViews.address(draft, Step.FILES.path() + from));
            }
        };
    }

    private String refused(
            ComplaintDrafts.Draft draft,
            String from,
            List<Problem> problems,
            Page page,
            Model model,
            HttpServletResponse response) {
        return door.refused(draft, Step.FILES, problems, from, page, model, response);
    }
}
