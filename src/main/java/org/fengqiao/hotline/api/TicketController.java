package org.fengqiao.hotline.api;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.UUID;
import org.fengqiao.api.Call;
import org.fengqiao.api.IdempotentCalls;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.Docket;
import org.fengqiao.docket.Matters;
import org.fengqiao.hotline.TicketService;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Tickets that another program records, such as a link to the city's platform. */
@RestController
@RequestMapping(TicketController.PATH)
class TicketController {
    static final String PATH = "/api/v1/tickets";

    private final IdempotentCalls calls;
    private final TicketRequests requests;
    private final TicketAnswers answers;
    private final TicketService tickets;
    private final Docket docket;
    private final Matters matters;

    TicketController(
            IdempotentCalls calls,
            TicketRequests requests,
            TicketAnswers answers,
            TicketService tickets,
            Docket docket,
            Matters matters) {
        this.calls = calls;
        this.requests = requests;
        this.answers = answers;
        this.tickets = tickets;
        this.docket = docket;
        this.matters = matters;
    }

    @PostMapping
    @Operation(summary = "Records a ticket; the same key again answers with the first result")
    ResponseEntity<TicketAnswer> file(@RequestHeader("Idempotency-Key") UUID key, @RequestBody TicketBody body) {
        return calls.made(
                new Call("POST " + PATH, key, body), TicketAnswer.class, () -> record(body), TicketController::place);
    }

    @GetMapping("/{number}")
    @Operation(summary = "One ticket")
    TicketAnswer get(@PathVariable String number) {
        return answers.of(number);
    }

    private TicketAnswer record(TicketBody body) {
        CaseRef ref = tickets.file(requests.command(body));
        if (body.leaderInCharge() != null) {
            docket.leadBy(ref.id(), requests.leader(body.leaderInCharge()));
        }
        if (body.matter() != null) {
            matters.label(ref.id(), body.matter());
        }
        return answers.of(ref.id());
    }

    private static URI place(TicketAnswer answer) {
        return UriComponentsBuilder.fromPath(PATH)
                .pathSegment(answer.number())
                .build()
                .encode()
                .toUri();
    }
}
