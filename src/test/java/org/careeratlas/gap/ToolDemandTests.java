package org.careeratlas.gap;

import java.util.List;
import java.util.Map;

import org.careeratlas.model.Id;
import org.careeratlas.model.Tool;
import org.careeratlas.model.fact.Use;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careeratlas.testing.Careers.tool;

class ToolDemandTests {

	@Test
	void whatIsInDemandComesBeforeWhatIsHotAndThatBeforeWhatManyUse() {
		List<Use<Tool>> tools = List.of(use("apron", null, null), use("oven", false, false), use("scale", true, false),
				use("mixer", true, true), use("whisk", null, null));
		assertThat(ToolDemand.inOrder(tools, Map.of(new Id("oven"), 900, new Id("whisk"), 2))).extracting(Tool::name)
			.containsExactly("mixer", "scale", "oven", "whisk", "apron");
	}

	@Test
	void thoseThatAsManyRolesUseStayInOrder() {
		assertThat(ToolDemand.inOrder(List.of(use("Apron", null, null), use("whisk", false, false)), Map.of()))
			.extracting(Tool::name)
			.containsExactly("Apron", "whisk");
	}

	private static Use<Tool> use(String name, @Nullable Boolean hot, @Nullable Boolean inDemand) {
		return new Use<>(tool(name), List.of(), hot, inDemand, List.of());
	}

}
