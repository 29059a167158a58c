package org.fengqiao.api;

import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Makes problem details of every failure. Nothing of the body, which may be personal, is repeated or logged. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail refused(Refused refusal) {
        return problems.of(refusal);
    }

    @ExceptionHandler
    ProblemDetail broken(RuntimeException failure) {
        LOG.error("a call failed", failure);
        return problems.plain(HttpStatus.INTERNAL_SERVER_ERROR, new Refused("api.failed"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.badRequest().body(unreadable(failure.getCause()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return failure instanceof MissingRequestHeaderException missing
                ? ResponseEntity.badRequest()
                        .body(problems.unreadable(missing.getHeaderName(), new Refused("api.header.missing")))
                : super.handleServletRequestBindingException(failure, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return ResponseEntity.badRequest()
                .body(problems.unreadable(missing.getParameterName(), new Refused("api.field.required")));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = failure instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : failure.getPropertyName();
        return ResponseEntity.badRequest()
                .body(problems.unreadable(name == null ? "" : name, new Refused("api.field.form")));
    }

    private ProblemDetail unreadable(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                problems.unreadable(field(unknown), new Refused("api.field.unknown", field(unknown)));
            case InvalidFormatException unfit
            when unfit.getTargetType().isEnum() ->
                problems.unreadable(field(unfit), new Refused("api.field.choice", choices(unfit.getTargetType())));
            case JacksonException unfit
            when !unfit.getPath().isEmpty() -> problems.unreadable(field(unfit), new Refused("api.field.form"));
            case null, default -> problems.plain(HttpStatus.BAD_REQUEST, new Refused("api.body"));
        };
    }

    private static String choices(Class<?> type) {
        return List.of(type.getEnumConstants()).stream()
                .map(constant ->
                        constant instanceof org.fengqiao.kernel.Coded coded ? coded.code() : constant.toString())
                .collect(Collectors.joining(", "));
    }

    /** {@code external_refs[1]}. */
    private static String field(JacksonException failure) {
        StringBuilder path = new StringBuilder();
        failure.getPath().forEach(step -> {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        });
        return path.toString();
    }
}
