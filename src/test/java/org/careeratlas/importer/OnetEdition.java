package org.careeratlas.importer;

import org.careeratlas.importer.table.Publication;

/**
 * Tiny releases in the shapes of O*NET's, whose files, columns, line ends and contents
 * differ. Each lacks files that others have.
 */
enum OnetEdition {

	/** Two matrices of careers, no demand, work styles by importance. */
	V24_2 {

		@Override
		Publication files() {
			return common("24.2", "August 2019", "\n").tabs("Occupation Data.txt", """
					O*NET-SOC Code | Title | Description
					51-3011.00 | Bakers | Bake bread.
					35-2014.00 | Cooks, Restaurant | Cook.
					27-1026.00 | Window Trimmers | Trim windows.
					53-7064.00 | Packers, Hand | Pack.
					""")
				.tabs("Alternate Titles.txt", """
						O*NET-SOC Code | Alternate Title | Short Title | Source(s)
						51-3011.00 | Bread Maker (BM) | BM | 08
						27-1026.00 | Display Artist | n/a | 08
						""")
				.tabs("Skills.txt",
						"""
								O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value | N | Standard Error | Not Relevant
								51-3011.00 | 2.A.1.a | Tasting | IM | 3.00 | 8 | 0.25 | n/a
								51-3011.00 | 2.A.1.a | Tasting | LV | 3.50 | 8 | 0.25 | N
								27-1026.00 | 2.A.1.b | Arranging | IM | 4.00 | 8 | 0.25 | n/a
								27-1026.00 | 2.A.1.b | Arranging | LV | 0.50 | 8 | 0.25 | Y
								""")
				.tabs("Level Scale Anchors.txt", """
						Element ID | Element Name | Scale ID | Anchor Value | Anchor Description
						2.A.1.a | Tasting | LV | 2 | Tell salt from sugar
						2.A.1.b | Arranging | LV | 4 | Set a table
						""")
				.tabs("Abilities.txt", """
						O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
						51-3011.00 | 1.A.1.a.1 | Patience | IM | 3.00
						27-1026.00 | 1.A.1.a.1 | Patience | IM | 4.00
						""")
				.tabs("Work Values.txt", """
						O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
						51-3011.00 | 1.B.2.b | Working Conditions | EX | 4
						51-3011.00 | 1.B.2.i | First Work Value High-Point | VH | 2
						27-1026.00 | 1.B.2.a | Achievement | EX | 6
						""")
				.tabs("Work Styles.txt", """
						O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
						51-3011.00 | 1.C.1.a | Persistence | IM | 4.00
						""")
				.tabs("Interests.txt", INTERESTS)
				.tabs("Education, Training, and Experience.txt", """
						O*NET-SOC Code | Element ID | Element Name | Scale ID | Category | Data Value
						51-3011.00 | 2.D.1 | Required Level of Education | RL | 2 | 70
						51-3011.00 | 3.A.3 | On-the-Job Training | OJ | 4 | 40
						""")
				.tabs("Technology Skills.txt", """
						O*NET-SOC Code | Example | Commodity Code | Commodity Title | Hot Technology
						51-3011.00 | Oven Control | 43232701 | Oven software | N
						27-1026.00 | Window Planner | 43232702 | Planning software | Y
						""")
				.tabs("Tools Used.txt", """
						O*NET-SOC Code | Example | Commodity Code | Commodity Title
						53-7064.00 | Tape dispensers | 31201500 | Tapes
						""")
				.tabs("Career Changers Matrix.txt", """
						O*NET-SOC Code | Related O*NET-SOC Code | Index
						51-3011.00 | 35-2014.00 | 1
						35-2014.00 | 51-3011.00 | 1
						""")
				.tabs("Career Starters Matrix.txt", """
						O*NET-SOC Code | Related O*NET-SOC Code | Index
						51-3011.00 | 35-2014.00 | 1
						27-1026.00 | 53-7064.00 | 1
						""");
		}

	},
	/** Related occupations in place of the matrices, and no work activities. */
	V29_2 {

		@Override
		Publication files() {
			return common("29.2", "February 2025", "\r\n").tabs("Occupation Data.txt", """
					O*NET-SOC Code | Title | Description
					51-3011.00 | Bakers | Bake bread and cakes.
					35-2014.00 | Cooks, Restaurant | Cook.
					15-1252.00 | Software Developers | Develop.
					""")
				.tabs("Alternate Titles.txt", """
						O*NET-SOC Code | Alternate Title | Short Title | Source(s)
						51-3011.00 | Bread Maker (BM) | BM | 08
						15-1252.00 | Programmer | n/a | 08
						""")
				.tabs("Sample of Reported Titles.txt", """
						O*NET-SOC Code | Reported Job Title | Shown in My Next Move
						51-3011.00 | Cake Decorator | Y
						""")
				.tabs("Job Zones.txt", """
						O*NET-SOC Code | Job Zone | Date | Domain Source
						51-3011.00 | 2 | 08/2023 | Analyst
						""")
				.tabs("Skills.txt",
						"""
								O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value | N | Standard Error | Not Relevant
								51-3011.00 | 2.A.1.a | Tasting | IM | 3.12 | 8 | 0.25 | n/a
								51-3011.00 | 2.A.1.a | Tasting | LV | 3.50 | 8 | 0.25 | N
								15-1252.00 | 2.A.1.c | Abstracting | IM | 4.00 | 8 | 0.25 | n/a
								""")
				.tabs("Level Scale Anchors.txt", """
						Element ID | Element Name | Scale ID | Anchor Value | Anchor Description
						2.A.1.a | Tasting | LV | 2 | Tell salt from sugar
						2.A.1.a | Tasting | LV | 6 | Name the vineyard of a wine
						""")
				.tabs("Work Values.txt", """
						O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
						51-3011.00 | 1.B.2.b | Working Conditions | EX | 4
						""")
				.tabs("Work Styles.txt", """
						O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
						51-3011.00 | 1.C.1.a | Persistence | IM | 4.00
						15-1252.00 | 1.C.1.b | Initiative | IM | 4.50
						""")
				.tabs("Interests.txt", INTERESTS)
				.tabs("Education, Training, and Experience.txt", """
						O*NET-SOC Code | Element ID | Element Name | Scale ID | Category | Data Value
						51-3011.00 | 2.D.1 | Required Level of Education | RL | 2 | 75
						15-1252.00 | 2.D.1 | Required Level of Education | RL | 6 | 60
						""")
				.tabs("Education, Training, and Experience Categories.txt", """
						Element ID | Element Name | Scale ID | Category | Category Description
						2.D.1 | Required Level of Education | RL | 2 | High School Diploma
						""")
				.tabs("Technology Skills.txt", """
						O*NET-SOC Code | Example | Commodity Code | Commodity Title | Hot Technology | In Demand
						51-3011.00 | Oven Control | 43232701 | Oven software | N | N
						15-1252.00 | Compilers | 43232703 | Development software | Y | Y
						""")
				.tabs("Task Statements.txt", """
						O*NET-SOC Code | Task ID | Task | Task Type | Date | Domain Source
						51-3011.00 | 12 | Bake rolls. | Core | 08/2023 | Incumbent
						15-1252.00 | 13 | Write programs. | Core | 08/2023 | Incumbent
						""")
				.tabs("DWA Reference.txt", ACTIVITIES)
				.tabs("Tasks to DWAs.txt", """
						O*NET-SOC Code | Task ID | DWA ID | Date | Domain Source
						51-3011.00 | 12 | 4.A.1.I01.D01 | 07/2014 | Analyst
						""")
				.tabs("Related Occupations.txt", """
						O*NET-SOC Code | Related O*NET-SOC Code | Relatedness Tier | Index
						51-3011.00 | 35-2014.00 | Primary-Short | 1
						51-3011.00 | 15-1252.00 | Supplemental | 20
						15-1252.00 | 51-3011.00 | Supplemental | 20
						""");
		}

	},
	/** Impacts of work styles, no work values, no equipment. */
	V30_0 {

		@Override
		Publication files() {
			return common("30.0", "August 2025", "\n").tabs("Occupation Data.txt", """
					O*NET-SOC Code | Title | Description
					51-3011.00 | Bakers | Bake bread and cakes.
					15-1252.00 | Software Developers | Develop.
					15-2051.00 | Data Scientists | Look at data.
					""")
				.tabs("Job Zones.txt", """
						O*NET-SOC Code | Job Zone | Date | Domain Source
						51-3011.00 | 3 | 08/2024 | Analyst
						15-1252.00 | 4 | 08/2024 | Analyst
						""")
				.tabs("Skills.txt",
						"""
								O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value | N | Standard Error | Not Relevant
								51-3011.00 | 2.A.1.a | Tasting | IM | 3.12 | 8 | 0.25 | n/a
								15-2051.00 | 2.A.1.c | Abstracting | IM | 5.00 | 8 | 0.25 | n/a
								""")
				.tabs("Knowledge.txt", """
						O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
						15-2051.00 | 2.C.4.a | Statistics | IM | 4.90
						""")
				.tabs("Work Styles.txt", """
						O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
						51-3011.00 | 1.D.1.a | Innovation | WI | 1.50
						51-3011.00 | 1.D.1.a | Innovation | DR | 1
						""")
				.tabs("Interests.txt", INTERESTS)
				.tabs("Task Statements.txt", """
						O*NET-SOC Code | Task ID | Task | Task Type | Date | Domain Source
						51-3011.00 | 12 | Bake rolls and buns. | Core | 08/2024 | Incumbent
						""")
				.tabs("DWA Reference.txt", ACTIVITIES)
				.tabs("Related Occupations.txt", """
						O*NET-SOC Code | Related O*NET-SOC Code | Relatedness Tier | Index
						15-1252.00 | 15-2051.00 | Primary-Short | 1
						""");
		}

	},
	/** Renamed and divided files, no related occupations. */
	V31_0 {

		@Override
		Publication files() {
			return common("31.0", "August 2026", "\r\n").tabs("Occupation Data.txt", """
					O*NET-SOC Code | Title | Description
					51-3011.00 | Bakers | Bake bread and cakes.
					15-1252.00 | Software Developers | Develop software.
					53-7064.00 | Packers, Hand | Pack.
					""").tabs("Job Titles.txt", """
					O*NET-SOC Code | Job Title | Short Title | Source(s)
					51-3011.00 | Bread Maker (BM) | BM | 08
					53-7064.00 | Bagger | n/a | 08
					""").tabs("Essential Skills.txt", """
					O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
					51-3011.00 | 2.A.1.a | Tasting | IM | 3.12
					""").tabs("Transferable Skills.txt", """
					O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
					15-1252.00 | 2.B.1.a | Persuading | IM | 2.00
					""").tabs("Career Interest Types.txt", INTERESTS).tabs("Education.txt", """
					O*NET-SOC Code | Element ID | Element Name | Scale ID | Category | Data Value
					51-3011.00 | 2.D.1 | Required Level of Education | RL | 2 | 75
					""").tabs("Training and Experience.txt", """
					O*NET-SOC Code | Element ID | Element Name | Scale ID | Category | Data Value
					51-3011.00 | 3.A.3 | On-the-Job Training | OJ | 4 | 45
					""").tabs("Education Categories.txt", """
					Element ID | Element Name | Scale ID | Category | Category Description
					2.D.1 | Required Level of Education | RL | 2 | High School Diploma
					""").tabs("Software Skills.txt", """
					O*NET-SOC Code | Workplace Example | Element ID | Element Name | Hot Technology | In Demand
					51-3011.00 | Oven Control | 5.A.1 | Oven software | N | N
					15-1252.00 | Compilers | 5.A.2 | Development software | Y | Y
					""").tabs("Tools Used.txt", """
					O*NET-SOC Code | Example | Commodity Code | Commodity Title
					53-7064.00 | Tape dispensers | 31201500 | Tapes
					51-3011.00 | Rolling pins | 52151600 | Kitchen tools
					""").tabs("Tasks to DWAs.txt", """
					O*NET-SOC Code | Task ID | DWA ID | Date | Domain Source
					51-3011.00 | 12 | 4.A.1.I01.D01 | 07/2014 | Analyst
					""");
		}

	};

	private static final String INTERESTS = """
			O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value
			51-3011.00 | 1.B.1.a | Realistic | OI | 7.00
			51-3011.00 | 1.B.1.g | First Interest High-Point | IH | 1.00
			""";

	private static final String ACTIVITIES = """
			Element ID | IWA ID | DWA ID | DWA Title
			4.A.1 | 4.A.1.I01 | 4.A.1.I01.D01 | Bake food.
			""";

	/** Returns the files of the release. */
	abstract Publication files();

	private static Publication common(String version, String month, String lineEnd) {
		return new Publication(lineEnd).file("Read Me.txt", "O*NET %s Database%n%s Release%n".formatted(version, month))
			.tabs("Content Model Reference.txt", """
					Element ID | Element Name | Description
					2.A | Basic Skills | What helps to learn.
					2.A.1.a | Tasting | Telling flavors apart.
					1.B.1.a | Realistic | Work with things.
					""")
			.tabs("Job Zone Reference.txt", """
					Job Zone | Name | Experience | Education | Job Training | Examples | SVP Range
					2 | Job Zone Two: Some Preparation Needed | Some. | A diploma. | Months. | n/a | (4.0 to < 6.0)
					""");
	}

}
