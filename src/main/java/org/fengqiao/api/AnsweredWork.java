package org.fengqiao.api;

import java.util.UUID;
import java.util.function.Supplier;
import org.fengqiao.workflow.Retried;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Does the work of a call and keeps its answer in one transaction. */
@Component
class AnsweredWork {
    private final IdempotencyKeys keys;
    private final JsonMapper json;

    AnsweredWork(IdempotencyKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    @Retried
    @Transactional
    <A> A run(long user, UUID key, UUID claim, Supplier<A> making) {
        A answer = making.get();
        keys.answer(user, key, claim, json.writeValueAsString(answer));
        return answer;
    }
}
