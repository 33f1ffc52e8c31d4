package id.pendopo.web;

import id.pendopo.shared.Ids;
import id.pendopo.shared.Page;
import id.pendopo.shared.Texts;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is answered when something goes wrong: a page for people, problem details (RFC 9457) for
 * programs. A defect is logged under an id, and the reader is shown that id and nothing else.
 */
@Controller
@ControllerAdvice
class ErrorAnswers implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);
    private static final Set<Integer> EXPLAINED =
            Set.of(400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 429);

    private final Pages pages;

    ErrorAnswers(Pages pages) {
        this.pages = pages;
    }

    /** What a handler threw. */
    @ExceptionHandler(Exception.class)
    Object thrown(Exception exception, HttpServletRequest request) {
        int status = statusOf(exception);
        return answer(status, status == 500 ? logged(exception, request) : null, request);
    }

    /** What a filter refused, or what failed outside a handler. */
    @RequestMapping("/error")
    Object failed(HttpServletRequest request) {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : 404;
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var id = thrown instanceof Throwable defect ? logged(defect, request) : null;
        return answer(status, id, request);
    }

    private static int statusOf(Exception exception) {
        return switch (exception) {
            case MaxUploadSizeExceededException _ -> 413;
            case ErrorResponse known -> known.getStatusCode().value();
            case HttpMessageNotReadableException _,
                    MethodArgumentTypeMismatchException _,
                    MultipartException _ ->
                    400;
            default -> 500;
        };
    }

    /** The stack is logged, and of the address its pattern only: parts of it may be codes. */
    private static String logged(Throwable defect, HttpServletRequest request) {
        var id = Ids.timeless().toString().substring(0, 8);
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error("Defect {} at {} {}", id, request.getMethod(), pattern, defect);
        return id;
    }

    private Object answer(int status, @Nullable String id, HttpServletRequest request) {
        var texts = pages.texts(request);
        if (wantsJson(request)) {
            return problem(status, id, texts);
        }
        Page page = pages.page(request);
        var answer = new ModelAndView("layout/error");
        answer.setStatus(HttpStatus.valueOf(status));
        answer.addObject("page", page);
        answer.addObject("status", status);
        answer.addObject("title", title(status, texts));
        answer.addObject("text", detail(status, id, texts));
        return answer;
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        return path.startsWith("/api/") || path.startsWith("/en/api/");
    }

    private static ResponseEntity<Object> problem(int status, @Nullable String id, Texts texts) {
        var body =
                new ProblemDetails(
                        status, title(status, texts), detail(status, id, texts), List.of());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static String title(int status, Texts texts) {
        return texts.t("web.error." + key(status) + ".title");
    }

    private static String detail(int status, @Nullable String id, Texts texts) {
        var text = texts.t("web.error." + key(status) + ".text");
        return id == null ? text : text + " " + texts.t("web.error.id", id);
    }

    private static String key(int status) {
        return EXPLAINED.contains(status) ? Integer.toString(status) : "500";
    }
}
