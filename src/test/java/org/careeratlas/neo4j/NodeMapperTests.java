package org.careeratlas.neo4j;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careeratlas.model.ExternalCode;
import org.careeratlas.model.Id;
import org.careeratlas.model.Metric;
import org.careeratlas.model.Node;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.SkillKind;
import org.careeratlas.model.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.beans.BeanUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class NodeMapperTests {

	private static final List<ExternalCode> CODES = List.of(
			new ExternalCode("ISCO_08", "7512", "https://example.org/7512"),
			new ExternalCode("SOC_2018", "51-3011", null));

	/** One of each record that is mapped, with a value in every component. */
	static Stream<Node> nodes() {
		return records(Node.class).filter((type) -> type != Transition.class).map(NodeMapperTests::sample);
	}

	private static Node sample(Class<?> type) {
		Object[] values = Arrays.stream(type.getRecordComponents()).map(NodeMapperTests::sample).toArray();
		return (Node) BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), values);
	}

	private static Object sample(RecordComponent component) {
		Class<?> type = component.getType();
		if (type.isEnum()) {
			Object[] constants = type.getEnumConstants();
			return constants[constants.length - 1];
		}
		return switch (type.getSimpleName()) {
			case "Id" -> new Id("an-id");
			case "String" -> "The " + component.getName();
			case "int", "Integer" -> 3;
			case "boolean", "Boolean" -> true;
			case "LocalDate" -> LocalDate.of(2026, 1, 2);
			case "OffsetDateTime" -> OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC);
			case "List" -> component.getName().equals("codes") ? CODES : List.of("one", "other");
			default -> throw new IllegalStateException("No sample of " + type);
		};
	}

	private static Stream<Class<?>> records(Class<?> type) {
		return type.isRecord() ? Stream.of(type)
				: Arrays.stream(type.getPermittedSubclasses()).flatMap(NodeMapperTests::records);
	}

	@ParameterizedTest
	@MethodSource("nodes")
	void everyComponentComesBackByEveryRoute(Node node) throws Exception {
		for (NodeMapper<?> mapper : List.of(NodeMapper.of(node.getClass()), NodeMapper.of(Node.class))) {
			assertThat(mapper.map(stored(node, mapper))).isEqualTo(node);
		}
	}

	/** What a projection returns of a node that has all properties. */
	private static Value stored(Node node, NodeMapper<?> mapper) throws ReflectiveOperationException {
		var properties = new HashMap<String, Object>(Map.of("label", node.getClass().getSimpleName()));
		for (RecordComponent component : node.getClass().getRecordComponents()) {
			Object value = component.getAccessor().invoke(node);
			if (component.getName().equals("codes")) {
				properties.put("codes", List.of("ISCO_08 7512", "SOC_2018 51-3011"));
				properties.put("codeUrls", List.of("https://example.org/7512", ""));
			}
			else {
				properties.put(component.getName(),
						(value instanceof Id || value instanceof Enum<?>) ? value.toString() : value);
			}
		}
		String projection = mapper.projection("node");
		properties.keySet().removeIf((name) -> !name.equals("label") && !projection.contains("." + name + ","));
		return Values.value(properties);
	}

	@Test
	void aProjectionNamesTheComponentsAndTheType() {
		assertThat(NodeMapper.of(Metric.class).projection("metric"))
			.isEqualTo("metric {.id, .name, .summary, label: 'Metric'}");
	}

	@Test
	void whatARecordRequiresAndANodeLacksIsNamed() {
		Value node = Values.value(Map.of("id", "baker", "name", "Baker", "label", "Role"));
		assertThatIllegalStateException().isThrownBy(() -> NodeMapper.of(Role.class).map(node))
			.withMessage("The Role 'baker' has no property 'roleKind'");
	}

	@Test
	void whatMayBeAbsentIsNullFalseOrEmpty() {
		Skill skill = NodeMapper.of(Skill.class)
			.map(Values.value(Map.of("id", "baking", "name", "Baking", "skillKind", "SKILL", "label", "Skill")));
		assertThat(skill)
			.isEqualTo(new Skill(new Id("baking"), "Baking", null, List.of(), SkillKind.SKILL, null, false));
	}

	@Test
	void aNodeOfAnotherTypeIsRefused() {
		Value node = Values.value(Map.of("id", "oven", "label", "Tool"));
		assertThatIllegalStateException().isThrownBy(() -> NodeMapper.of(Role.class).map(node))
			.withMessage("The node 'oven' is no Role");
		assertThat(NodeMapper.of(Role.class).mapIfKnown(node)).isEmpty();
	}

	@Test
	void equalNodesAreOne() {
		Map<String, Object> node = Map.of("id", "loaves", "name", "Loaves", "label", "Metric");
		assertThat(NodeMapper.of(Metric.class).map(Values.value(node)))
			.isSameAs(NodeMapper.of(Metric.class).map(Values.value(node)));
	}

}
