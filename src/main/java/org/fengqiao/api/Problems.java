package org.fengqiao.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.docket.CaseChanged;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.AccountDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Errors as RFC 9457 has them: status, a detail in the user's language, {@code code} (our stable word for the reason) and,
 * where fields are at fault, {@code errors} with the name of each as it stands in the body.
 */
@Component
public class Problems {
    private final Words words;
    private final JsonMapper json;

    Problems(Words words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    ProblemDetail of(Refused refusal) {
        ProblemDetail problem = plain(statusOf(refusal), refusal);
        if (refusal instanceof FieldRefused field) {
            problem.setProperty("errors", List.of(error(field.field(), problem.getDetail())));
        }
        return problem;
    }

    /** A body of which one field could not be read. */
    ProblemDetail unreadable(String field, Refused reason) {
        ProblemDetail problem = plain(HttpStatus.BAD_REQUEST, reason);
        problem.setProperty("errors", List.of(error(field, problem.getDetail())));
        return problem;
    }

    ProblemDetail plain(HttpStatus status, Refused reason) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words.text(language(), reason));
        problem.setProperty("code", reason.key());
        return problem;
    }

    /** Answers where no controller does: a filter, an address that does not exist. */
    public void write(HttpServletResponse response, HttpStatus status, String key) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(plain(status, new Refused(key))));
    }

    private static Map<String, String> error(String field, @Nullable String message) {
        return Map.of("field", field, "message", message == null ? "" : message);
    }

    private static HttpStatus statusOf(Refused refusal) {
        return switch (refusal) {
            case CallRefused call -> call.status();
            case CaseChanged changed -> HttpStatus.CONFLICT;
            case FieldRefused field -> HttpStatus.UNPROCESSABLE_CONTENT;
            default ->
                switch (refusal.key()) {
                    case "case.unknown", "unit.unknown", "report.figure.unknown", "report.part.none" ->
                        HttpStatus.NOT_FOUND;
                    case "access.nobody" -> HttpStatus.UNAUTHORIZED;
                    case "access.role" -> HttpStatus.FORBIDDEN;
                    default -> HttpStatus.UNPROCESSABLE_CONTENT;
                };
        };
    }

    private static Locale language() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountDetails account
                ? account.locale()
                : Words.CHINESE;
    }
}
