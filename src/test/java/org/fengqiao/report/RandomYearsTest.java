package org.fengqiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Units;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Invented years full of edges, counted by the database and by {@link PlainCount}. */
@DatabaseTest
@Transactional
class RandomYearsTest {
    private static final List<String> UNITS = List.of(
            FactTable.TOWNSHIP, FactTable.VILLAGE_1, FactTable.GRID_1, FactTable.VILLAGE_2, FactTable.OTHER_TOWNSHIP);
    private static final List<Period> PERIODS = List.of(
            Period.year(2025),
            Period.parse("2025H1"),
            Period.parse("2025Q2"),
            Period.parse("2025-06"),
            Period.parse("2025-W26"));

    @Autowired
    private FigureService figures;

    @Autowired
    private FigureRecords records;

    @Autowired
    private Units units;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private FactTable table;
    private final List<Facts.Dispute> disputes = new ArrayList<>();
    private final List<Facts.Ticket> tickets = new ArrayList<>();

    @BeforeEach
    void logIn() {
        clock.set("2027-01-01T00:00");
        Callers.cleared();
        table = new FactTable(jdbc, units);
        table.buildUnits();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theDatabaseCountsWhatTheDefinitionsSay(long seed) {
        invent(new Random(seed));
        Random choice = new Random(seed * 31);
        for (Period period : PERIODS) {
            for (String unit : List.of(FactTable.COUNTY, FactTable.TOWNSHIP, FactTable.VILLAGE_1, FactTable.GRID_1)) {
                var asOf = choice.nextInt(3) == 0 ? null : period.last().plusDays(choice.nextInt(100) - 6);
                boolean cleared = choice.nextBoolean();
                if (asOf != null && asOf.isBefore(period.first())) {
                    asOf = period.first();
                }
                Callers.county(cleared);
                Figures counted = figures.figures(new FigureRequest(unit, period, asOf), Words.CHINESE);
                PlainCount plain = new PlainCount(
                        disputes, tickets, unit, period, counted.asOf().until(), cleared);
                assertThat(plainly(counted, plain.found().keySet()))
                        .as("seed %d, %s, %s as of %s, cleared %s", seed, unit, period, asOf, cleared)
                        .containsExactlyEntriesOf(plain.found());
                partsAddUp(counted);
                if (unit.equals(FactTable.TOWNSHIP) && choice.nextInt(3) == 0) {
                    listsAreTheFigures(counted, new FigureRequest(unit, period, asOf));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void whatWasOpenAndWhatCameIsWhatWasClosedAndWhatStaysOpen(long seed) {
        invent(new Random(seed));
        for (Period period : PERIODS) {
            Figures counted = figures.figures(FigureRequest.of(FactTable.COUNTY, period), Words.CHINESE);
            assertThat(value(counted, "dispute.opening") + value(counted, "dispute.found"))
                    .as("disputes, seed %d, %s", seed, period)
                    .isEqualTo(value(counted, "dispute.closed") + value(counted, "dispute.closing"));
            long returnedOfThePeriod = tickets.stream()
                    .filter(t -> t.channel.equals("12345") && t.counts())
                    .filter(t -> period.contains(t.dispatched == null ? t.received : t.dispatched))
                    .filter(t -> t.returned != null && t.returned.isBefore(period.end()))
                    .count();
            assertThat(value(counted, "hotline.opening") + value(counted, "hotline.received") + returnedOfThePeriod)
                    .as("tickets, seed %d, %s", seed, period)
                    .isEqualTo(value(counted, "hotline.closed") + value(counted, "hotline.closing"));
        }
    }

    private static long value(Figures figures, String code) {
        BigDecimal value = figures.get(code).value();
        assertThat(value).isNotNull();
        return value.longValueExact();
    }

    private static Map<String, String> plainly(Figures figures, Iterable<String> codes) {
        Map<String, String> plain = new TreeMap<>();
        for (String key : codes) {
            Figure figure = figures.get(key.replace(" parts", ""));
            if (key.endsWith(" parts")) {
                plain.put(
                        key,
                        new TreeMap<>(figure.breakdown().stream().collect(Collectors.toMap(Part::key, Part::value)))
                                .toString());
            } else if (figure.isRate()) {
                plain.put(key, figure.numerator() + "/" + figure.denominator());
            } else {
                plain.put(key, figure.printed());
            }
        }
        return plain;
    }

    private static void partsAddUp(Figures figures) {
        for (Indicator indicator : Catalogue.ALL) {
            Figure figure = figures.get(indicator.code());
            if (indicator.split() != null
                    && indicator.split().shownTo(figures.unit().kind())) {
                assertThat(BigDecimal.valueOf(figure.breakdown().stream()
                                .mapToLong(Part::value)
                                .sum()))
                        .as("parts of %s", figure.code())
                        .isEqualByComparingTo(figure.value());
            }
        }
    }

    private void listsAreTheFigures(Figures counted, FigureRequest request) {
        for (Figure figure : counted.list()) {
            if (Catalogue.get(figure.code()).formula() instanceof Formula.Weeks) {
                continue; // its denominator counts weeks, not records
            }
            if (figure.isRate() && figure.denominator() != null) {
                List<RecordRow> all = list(request, figure, Which.DENOMINATOR);
                assertThat(all)
                        .as("denominator of %s", figure.code())
                        .hasSize(figure.denominator().intValue());
                assertThat(all.stream().filter(RecordRow::counted))
                        .as("marked in %s", figure.code())
                        .hasSize(figure.numerator().intValue());
                assertThat(list(request, figure, Which.NUMERATOR))
                        .as("numerator of %s", figure.code())
                        .hasSize(figure.numerator().intValue());
            } else if (figure.value() != null) {
                List<RecordRow> all = list(request, figure, Which.ALL);
                BigDecimal listed = Catalogue.get(figure.code()).formula() instanceof Formula.Sum
                        ? all.stream()
                                .map(row -> row.quantity() == null ? BigDecimal.ZERO : row.quantity())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                        : BigDecimal.valueOf(all.size());
                assertThat(listed).as("list of %s", figure.code()).isEqualByComparingTo(figure.value());
            }
            figure.breakdown()
                    .forEach(part -> assertThat(list(request, figure, Which.part(part.key())))
                            .as("%s of %s", part.key(), figure.code())
                            .hasSize((int) part.value()));
            figure.beside()
                    .forEach(part -> assertThat(list(request, figure, Which.beside(part.key())))
                            .as("%s beside %s", part.key(), figure.code())
                            .hasSize((int) part.value()));
        }
    }

    private List<RecordRow> list(FigureRequest request, Figure figure, Which which) {
        return records.after(new RecordsRequest(request, figure.code(), which), null, 100_000);
    }

    private void invent(Random random) {
        for (int i = 0; i < 220; i++) {
            disputes.add(dispute(random));
        }
        for (int i = 0; i < 220; i++) {
            tickets.add(ticket(random));
        }
        long matter = table.matter("桥头路灯");
        disputes.stream().limit(3).forEach(dispute -> dispute.matter = matter);
        tickets.stream().limit(5).forEach(ticket -> ticket.matter = matter);
        table.save(disputes, tickets);
    }

    private Facts.Dispute dispute(Random random) {
        Facts.Dispute dispute = new Facts.Dispute(any(random, UNITS));
        common(dispute, random);
        Instant at = dispute.received;
        while (random.nextInt(4) == 0) {
            Instant concluded = after(random, at);
            at = after(random, concluded);
            dispute.rounds.add(new Facts.Round(
                    concluded,
                    any(random, List.of("agreement", "settled", "failed")),
                    any(random, List.of("grid", "village", "township")),
                    at));
        }
        if (dispute.rounds.isEmpty() && random.nextInt(8) == 0) {
            dispute.rounds.add(new Facts.Round(null, null, "village", after(random, at)));
        }
        if (random.nextInt(3) > 0) {
            dispute.closed = after(random, at);
            dispute.outcome =
                    any(random, List.of("agreement", "agreement", "settled", "failed", "withdrawn", "referred"));
        }
        dispute.level = any(random, List.of("grid", "village", "township", "joint"));
        dispute.type = any(random, List.of("neighbour", "land", "wages"));
        dispute.source = any(random, List.of("grid", "police", "applied"));
        dispute.channel = any(random, List.of("grid", "window", "online", "other"));
        dispute.method = any(random, java.util.Arrays.asList("people", "spot", null));
        dispute.people = random.nextBoolean() ? null : random.nextInt(9);
        dispute.amount = random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(1_000_000), 2);
        dispute.claim = random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(1_000_000), 2);
        dispute.form = any(random, java.util.Arrays.asList("written", "oral", null));
        dispute.collective = random.nextInt(5) == 0;
        dispute.confirmed = random.nextBoolean() ? null : edge(random);
        dispute.performanceDue = random.nextBoolean() ? null : edge(random);
        dispute.performed = random.nextBoolean() ? null : edge(random);
        return dispute;
    }

    private Facts.Ticket ticket(Random random) {
        Facts.Ticket ticket = new Facts.Ticket(any(random, UNITS));
        common(ticket, random);
        ticket.channel = any(random, List.of("12345", "12345", "12345", "window", "online", "other"));
        ticket.ticketClass = any(random, java.util.Arrays.asList("help", "complaint", null));
        ticket.dispatched = random.nextBoolean() ? null : after(random, ticket.received);
        Instant at = ticket.dispatched == null ? ticket.received : ticket.dispatched;
        if (random.nextInt(3) > 0) {
            ticket.closed = after(random, at);
            if (random.nextInt(4) == 0) {
                ticket.firstClosed = ticket.closed;
                ticket.reopened = after(random, ticket.closed);
                ticket.closed = random.nextBoolean() ? null : after(random, ticket.reopened);
            }
        }
        if (ticket.firstClosed != null || random.nextInt(4) > 0) {
            ticket.due = after(random, at);
            if (ticket.closed != null && random.nextInt(4) == 0) {
                ticket.due = ticket.closed.minusMillis(random.nextInt(2));
            }
            if (random.nextInt(3) == 0) {
                ticket.extendedAt = after(random, at);
                ticket.extendedDue = after(random, ticket.due);
            }
        }
        ticket.returned = random.nextInt(5) == 0 ? after(random, at) : null;
        ticket.verdict = random.nextInt(3) == 0 ? Boolean.valueOf(random.nextBoolean()) : null;
        ticket.excluded = random.nextInt(6) == 0;
        ticket.parked = random.nextInt(6) == 0 ? after(random, at) : null;
        ticket.parkedUntil = ticket.parked == null || random.nextBoolean() ? null : after(random, ticket.parked);
        ticket.resolved = random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextBoolean());
        ticket.satisfaction =
                any(random, java.util.Arrays.asList("satisfied", "fair", "dissatisfied", "unrated", null));
        ticket.signed = random.nextBoolean() ? null : after(random, at);
        ticket.signDue = random.nextBoolean() ? null : after(random, at);
        ticket.contacted = random.nextBoolean() ? null : after(random, at);
        ticket.contactDue = random.nextBoolean() ? null : after(random, at);
        return ticket;
    }

    private void common(Facts.Case<?> facts, Random random) {
        facts.received = edge(random);
        facts.state =
                any(random, List.of("open", "closed", "archived", "open", "closed", "archived", "void", "merged"));
        facts.restricted = random.nextInt(8) == 0;
    }

    /** Mostly around the first and last instants of the periods. */
    private static Instant edge(Random random) {
        Period period = any(random, PERIODS);
        Instant near = switch (random.nextInt(4)) {
            case 0 -> period.start();
            case 1 -> period.end();
            default -> period.start().plus(Duration.ofHours(random.nextInt(24 * 500) - 24 * 150));
        };
        return near.plusMillis(random.nextInt(3) - 1);
    }

    /** At the same moment, a little later, or about a month or a year later. */
    private static Instant after(Random random, Instant before) {
        return switch (random.nextInt(6)) {
            case 0 -> before;
            case 1 -> before.plusMillis(1);
            case 2 -> before.plus(Duration.ofDays(30 + random.nextInt(2))).plusMillis(random.nextInt(3) - 1);
            case 3 -> before.plus(Duration.ofDays(random.nextInt(400)));
            default -> {
                Instant edge = edge(random);
                yield edge.isBefore(before) ? before.plus(Duration.ofHours(random.nextInt(24 * 40))) : edge;
            }
        };
    }

    private static <T extends @Nullable Object> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
