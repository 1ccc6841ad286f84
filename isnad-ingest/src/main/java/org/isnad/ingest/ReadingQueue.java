package org.isnad.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on inputs with several threads and hands the results over in the order of the inputs, so
 * that the output does not depend on the number of threads.
 *
 * @param <T> what comes out of an input
 */
public final class ReadingQueue<T> implements AutoCloseable {

  private static final int WAITING_PER_THREAD = 16;
  private static final int MOST_LETTERS_WAITING = 32 * 1024 * 1024;
  private static final long STACK = 16L * 1024 * 1024;

  private final Function<Input, T> work;
  private final Consumer<T> sink;
  private final int most;
  private final ExecutorService threads;
  private final Deque<Waiting<T>> queue = new ArrayDeque<>();
  private long lettersWaiting;

  private record Waiting<T>(Future<T> result, long letters) {}

  public ReadingQueue(int threads, Function<Input, T> work, Consumer<T> sink) {
    this.work = work;
    this.sink = sink;
    this.most = threads * WAITING_PER_THREAD;
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(null, task, "reader", STACK);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Takes an input; waits for older ones when too many or too long ones are under way. */
  public void add(Input input) {
    long letters = input instanceof Input.Found found ? found.report().text().length() : 0;
    while (!queue.isEmpty()
        && (queue.size() >= most || lettersWaiting + letters > MOST_LETTERS_WAITING)) {
      handOver();
    }
    lettersWaiting += letters;
    queue.add(new Waiting<>(threads.submit(() -> work.apply(input)), letters));
    while (!queue.isEmpty() && queue.getFirst().result().isDone()) {
      handOver();
    }
  }

  private void handOver() {
    Waiting<T> first = queue.removeFirst();
    lettersWaiting -= first.letters();
    try {
      sink.accept(first.result().get());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
  }

  /** Hands over what is still under way. */
  public void finish() {
    while (!queue.isEmpty()) {
      handOver();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
