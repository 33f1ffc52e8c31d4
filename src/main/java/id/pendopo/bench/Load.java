package id.pendopo.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends the same request from several connections for a while. */
final class Load {

    private Load() {}

    /** How many were answered with the status that was expected, and in which time. */
    record Done(long answered, Duration time) {
        double perSecond() {
            return answered / (time.toNanos() / 1e9);
        }
    }

    /**
     * @throws IllegalStateException if an answer has another status
     */
    static Done run(int port, int connections, Duration time, byte[] request, int expected)
            throws InterruptedException {
        long from = System.nanoTime();
        long until = from + time.toNanos();
        try (var senders = Executors.newFixedThreadPool(connections)) {
            var sent = new ArrayList<Future<Long>>();
            for (int i = 0; i < connections; i++) {
                sent.add(senders.submit(() -> send(port, until, request, expected)));
            }
            long answered = 0;
            for (var one : sent) {
                answered += one.get();
            }
            return new Done(answered, Duration.ofNanos(System.nanoTime() - from));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static long send(int port, long until, byte[] request, int expected)
            throws IOException {
        long answered = 0;
        try (var connection = new Connection(port)) {
            while (System.nanoTime() < until) {
                int status = connection.send(request);
                if (status != expected) {
                    throw new IllegalStateException("Answered with " + status);
                }
                answered++;
            }
        }
        return answered;
    }

    /** Medians in microseconds of requests that take turns, so that noise meets all alike. */
    static List<Long> medians(int port, int rounds, List<byte[]> requests) throws IOException {
        var times = new ArrayList<List<Long>>();
        requests.forEach(_ -> times.add(new ArrayList<>()));
        try (var connection = new Connection(port)) {
            for (int round = -rounds; round < rounds; round++) {
                for (int i = 0; i < requests.size(); i++) {
                    long from = System.nanoTime();
                    int status = connection.send(requests.get(i));
                    if (status != 200) {
                        throw new IllegalStateException("Answered with " + status);
                    }
                    if (round >= 0) {
                        times.get(i).add((System.nanoTime() - from) / 1_000);
                    }
                }
            }
        }
        return times.stream().map(list -> list.stream().sorted().toList().get(rounds / 2)).toList();
    }
}
