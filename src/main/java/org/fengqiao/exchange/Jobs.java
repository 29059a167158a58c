package org.fengqiao.exchange;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Work that takes longer than anybody waits, done in the background in the name of the user who asked for it. Its progress
 * is a row of the database, so it is seen after leaving the page and from another node.
 */
@Service
class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int AT_ONCE = 2;
    private static final long TICK_MILLIS = 500;

    private final JobRows rows;
    private final Asking asking;
    private final NodeName node;
    private final Map<Long, Running> running = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("import-", 1).daemon(true).factory());
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("import-progress").daemon(true).factory());
    private volatile boolean stopping;

    Jobs(JobRows rows, Asking asking, NodeName node) {
        this.rows = rows;
        this.asking = asking;
        this.node = node;
    }

    /** What is to be done; it says how far it is. */
    interface Work {
        void run(Progress progress) throws Exception;
    }

    /** How far the work is. */
    interface Progress {
        void total(int count);

        /** Throws where the server is being stopped. */
        void done(int more);
    }

    /** Begins the work as soon as a worker is free; what belongs to it is told its id before. */
    long start(String kind, LongConsumer announced, Work work) {
        Long owner = asking.user().id();
        if (owner == null) {
            throw new Refused("access.nobody");
        }
        long id = rows.add(kind, owner, node.text());
        Running one = new Running(id);
        announced.accept(id);
        running.put(id, one);
        one.future = workers.submit(asking.inTheNameOfTheSame(() -> run(one, work)));
        ticker.schedule(() -> tick(one), TICK_MILLIS, TimeUnit.MILLISECONDS);
        return id;
    }

    /** The caller's own work. */
    JobView get(long id) {
        return rows.find(id, asking.user().id()).orElseThrow(() -> new Refused("job.unknown"));
    }

    private void run(Running one, Work work) {
        try {
            rows.progress(one.id, 0, 0);
            work.run(one);
            rows.progress(one.id, one.done, one.total);
            rows.finish(one.id, JobState.DONE, null, List.of());
        } catch (Stopped e) {
            rows.finish(one.id, JobState.INTERRUPTED, "job.interrupted", List.of());
        } catch (Refused refusal) {
            rows.finish(one.id, JobState.FAILED, refusal.key(), List.of(refusal.arguments()));
        } catch (Exception | Error fault) {
            String id = Long.toString(one.id);
            LOG.error("Job {}", id, fault);
            rows.finish(one.id, JobState.FAILED, "job.fault", List.of(id));
        } finally {
            running.remove(one.id);
        }
    }

    private void tick(Running one) {
        if (running.containsKey(one.id)) {
            try {
                rows.progress(one.id, one.done, one.total);
            } catch (RuntimeException e) {
                LOG.warn("Progress of job {} could not be written", one.id, e);
            }
            ticker.schedule(() -> tick(one), TICK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Waits for work of this node to end; for tests. */
    void await(long id) throws InterruptedException, ExecutionException, TimeoutException {
        Running one = running.get(id);
        if (one != null) {
            Objects.requireNonNull(one.future).get(2, TimeUnit.MINUTES);
        }
    }

    /** The server stops: what runs ends after the rows it is at, and says so. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        workers.shutdown();
        ticker.shutdownNow();
        if (!workers.awaitTermination(20, TimeUnit.SECONDS)) {
            workers.shutdownNow();
        }
    }

    private final class Running implements Progress {
        private final long id;
        private volatile int done;
        private volatile int total;
        private volatile @org.jspecify.annotations.Nullable Future<?> future;

        Running(long id) {
            this.id = id;
        }

        @Override
        public void total(int count) {
            total = count;
        }

        @Override
        @SuppressWarnings("NonAtomicVolatileUpdate") // only the worker writes
        public void done(int more) {
            done += more;
            if (stopping) {
                throw new Stopped();
            }
        }
    }

    private static final class Stopped extends RuntimeException {
        Stopped() {
            super("the server is being stopped");
        }
    }
}
