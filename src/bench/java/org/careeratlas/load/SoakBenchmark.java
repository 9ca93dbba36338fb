package org.careeratlas.load;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BinaryOperator;
import java.util.random.RandomGenerator;

import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import com.sun.tools.attach.VirtualMachine;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a service answers a mixed load for a long time without an error, and without
 * its heap growing. Four connections ask for roles and pairs of roles of all catalogues.
 * Each line has the answers and errors so far, and the heap after a collection in the
 * service. Arguments: address of a running service, its process id, minutes.
 */
final class SoakBenchmark {

	private static final int CONNECTIONS = 4;

	private static final Duration INTERVAL = Duration.ofMinutes(1);

	private static final int ROLES = 2000;

	private static final int SHOWN_ERRORS = 10;

	private static final double MEGABYTE = 1024 * 1024;

	private static final JsonMapper json = JsonMapper.shared();

	/** Of two roles each. */
	private static final List<BinaryOperator<String>> QUESTIONS = List.of(
			(a, b) -> "{ role(id: \"%s\") { name skills(first: 20) { edges { importance node { name } } } } }"
				.formatted(a),
			(a, b) -> "{ skillGap(from: {role: \"%s\"}, to: \"%s\") { transferability toDevelop { skill { name } } } }"
				.formatted(a, b),
			(a, b) -> "{ learningPlan(from: {role: \"%s\"}, to: \"%s\") { themes { title } } }".formatted(a, b),
			(a, b) -> "{ careerPaths(from: \"%s\", to: \"%s\", first: 5) { paths { moves { to { name } } } } }"
				.formatted(a, b),
			(a, b) -> "{ role(id: \"%s\") { similarRoles(first: 20) { role { name } transferability } } }".formatted(a),
			(a, b) -> "{ neighborhood(id: \"%s\", depth: 2, limit: 100) { edges { evidence { note } } } }".formatted(a),
			(a, b) -> "{ search(query: \"%s\") { nodes { __typename } } }".formatted(a.substring(a.length() / 2)),
			(a, b) -> "{ roles(first: 50, filter: {nameContains: \"%s\"}) { nodes { name skills(first: 10) { nodes { name } } } } }"
				.formatted(a.charAt(a.length() - 1)),
			(a, b) -> "{ compareRoles(ids: [\"%s\", \"%s\"]) { roles { name } } }".formatted(a, b),
			(a, b) -> "{ insights { skillDemand(first: 20) { share skill { name } } } }");

	private final URI address;

	private final AtomicLong answers = new AtomicLong();

	private final AtomicInteger errors = new AtomicInteger();

	private volatile boolean over;

	private SoakBenchmark(URI address) {
		this.address = address;
	}

	public static void main(String[] args) throws Exception {
		new SoakBenchmark(URI.create(args[0]).resolve("/graphql")).soak(args[1], Integer.parseInt(args[2]));
		System.exit(0);
	}

	private void soak(String process, int minutes) throws Exception {
		MemoryMXBean memory = memoryOf(process);
		List<String> roles = roles();
		try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
			var clients = new ArrayList<Future<?>>();
			for (int i = 0; i < CONNECTIONS; i++) {
				clients.add(threads.submit(() -> ask(roles)));
			}
			System.out.printf("%8s %10s %8s %14s%n", "minutes", "answers", "errors", "heap after GC");
			for (int minute = 1; minute <= minutes; minute++) {
				Thread.sleep(INTERVAL);
				memory.gc();
				System.out.printf("%8d %10d %8d %11.1f MB%n", minute, this.answers.get(), this.errors.get(),
						memory.getHeapMemoryUsage().getUsed() / MEGABYTE);
			}
			this.over = true;
			for (Future<?> client : clients) {
				client.get();
			}
		}
	}

	private Void ask(List<String> roles) throws Exception {
		var random = RandomGenerator.getDefault();
		try (var client = new Client(this.address, "")) {
			while (!this.over) {
				int first = random.nextInt(roles.size());
				int second = (first + random.nextInt(1, roles.size())) % roles.size();
				String query = QUESTIONS.get(random.nextInt(QUESTIONS.size()))
					.apply(roles.get(first), roles.get(second));
				Client.Answer answer = client.send(body(query));
				this.answers.incrementAndGet();
				if (answer.isError() && this.errors.incrementAndGet() <= SHOWN_ERRORS) {
					System.out.println(query + "\n" + new String(answer.body(), StandardCharsets.UTF_8));
				}
			}
		}
		return null;
	}

	private List<String> roles() throws Exception {
		var ids = new ArrayList<String>();
		try (var client = new Client(this.address, "")) {
			String after = "";
			while (ids.size() < ROLES) {
				var page = json
					.readTree(client
						.post(body("{ roles(first: 100%s) { nodes { id } pageInfo { endCursor } } }".formatted(after))))
					.at("/data/roles");
				page.get("nodes").forEach((node) -> ids.add(node.get("id").asString()));
				after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
			}
		}
		return ids;
	}

	private static byte[] body(String query) {
		return json.writeValueAsString(Map.of("query", query)).getBytes(StandardCharsets.UTF_8);
	}

	private static MemoryMXBean memoryOf(String process) throws Exception {
		VirtualMachine machine = VirtualMachine.attach(process);
		var connection = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))
			.getMBeanServerConnection();
		return ManagementFactory.newPlatformMXBeanProxy(connection, ManagementFactory.MEMORY_MXBEAN_NAME,
				MemoryMXBean.class);
	}

}
