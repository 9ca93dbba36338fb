package org.careeratlas.model;

/** O*NET's two kinds of tools and technology. */
public enum ToolKind {

	SOFTWARE, EQUIPMENT

}
