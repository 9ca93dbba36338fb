package org.careeratlas.moves;

/** Whether a move leads up, sideways or down. */
public enum MoveDirection {

	UP, SIDEWAYS, DOWN, UNKNOWN

}
