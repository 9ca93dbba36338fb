package org.careeratlas.peer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import tools.jackson.databind.json.JsonMapper;

/**
 * A shape of requests that asks the service and the library for the same.
 *
 * @param document document for the service
 * @param peerDocument document for the library
 * @param variables of one request after another
 */
record Shape(String name, String document, String peerDocument, IntFunction<Variables> variables) {

	private static final String ROLE = """
			query($id: ID!) { role(id: $id) { name skills(first: 20) { edges { importance level node { name } } }
			  transitions(first: 20) { nodes { rank to { name } } } } }""";

	private static final String ROLE_OF_PEER = """
			query($id: ID!) { roles(where: {id: {eq: $id}}) { name
			  skillsConnection(first: 20, sort: [{edge: {importance: DESC}}]) {
			    edges { properties { importance level } node { name } } }
			  moves(limit: 20, sort: [{rank: ASC}]) { rank to { name } } } }""";

	private static final String GAP = """
			query($from: ID!, $to: ID!) { skillGap(from: {role: $from}, to: $to) { transferability
			  carriesOver { credit skill { name } } toDevelop { shortfall needed held skill { name } } } }""";

	/** It works nothing out: what both roles require, which a client would compare. */
	private static final String GAP_OF_PEER = """
			query($from: ID!, $to: ID!) { roles(where: {id: {in: [$from, $to]}}) { id
			  skillsConnection { edges { properties { importance level } node { id name } } } } }""";

	private static final String PAGE = """
			query($after: String) { roles(first: 50, after: $after) {
			  nodes { name skills(first: 10) { edges { importance node { name } } } } } }""";

	private static final String PAGE_OF_PEER = """
			query($offset: Int!) { roles(limit: 50, offset: $offset, sort: [{nameKey: ASC}]) { name
			  skillsConnection(first: 10, sort: [{edge: {importance: DESC}}]) {
			    edges { properties { importance } node { name } } } } }""";

	private static final JsonMapper json = JsonMapper.shared();

	/** A role, its 20 most important skills and its 20 first moves. */
	static Shape role(List<String> roles) {
		return new Shape("role, 20 skills, 20 related", ROLE, ROLE_OF_PEER,
				(i) -> Variables.same(Map.of("id", roles.get(i % roles.size()))));
	}

	/** A gap between any two of the roles. */
	static Shape gap(List<String> roles) {
		int size = roles.size();
		return new Shape("gap", GAP, GAP_OF_PEER, (i) -> {
			int apart = 1 + i / size % (size - 1);
			return Variables.same(Map.of("from", roles.get((i + apart) % size), "to", roles.get(i % size)));
		});
	}

	/**
	 * Pages of fifty roles in the order of their names.
	 * @param cursors where the pages after the first one start
	 */
	static Shape page(List<String> cursors) {
		return new Shape("50 roles, 10 skills each", PAGE, PAGE_OF_PEER, (i) -> {
			int page = i % cursors.size();
			return new Variables(Map.of("after", cursors.get(page)), Map.of("offset", 50 * (page + 1)));
		});
	}

	/**
	 * A request to the service.
	 * @param number tells it from others with the same variables, so that its answer is
	 * worked out
	 */
	byte[] ours(int i, int number) {
		return body(Map.of("query", this.document, "variables", this.variables.apply(i).ours(), "extensions",
				Map.of("number", number)));
	}

	byte[] theirs(int i) {
		return body(Map.of("query", this.peerDocument, "variables", this.variables.apply(i).theirs()));
	}

	private static byte[] body(Map<String, Object> request) {
		return json.writeValueAsString(request).getBytes(StandardCharsets.UTF_8);
	}

	/** The variables of one request. */
	record Variables(Map<String, Object> ours, Map<String, Object> theirs) {

		static Variables same(Map<String, Object> variables) {
			return new Variables(variables, variables);
		}

	}

}
