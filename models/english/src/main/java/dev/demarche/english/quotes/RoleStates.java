// Copyright 2026 The Demarche authors
// SPDX-License-Identifier: Apache-2.0
package dev.demarche.english.quotes;

/**
 * The automaton of what one cue can attribute: at most one run of units is its source, at most two
 * runs are its content. A state is the role of the last unit with what was seen so far.
 */
final class RoleStates {

  private static final int MOST_CONTENTS = 2;
  private static final int ROLES = RoleTagger.LABELS;

  /** The number of states, among them some that cannot be reached. */
  static final int COUNT = ROLES * 2 * (MOST_CONTENTS + 1);

  /** Before the first unit. */
  static final int INITIAL = RoleTagger.OUTSIDE;

  private RoleStates() {}

  static int role(int state) {
    return state % ROLES;
  }

  /** The state behind a unit of this role, or -1 where the automaton does not allow it. */
  static int next(int state, int role) {
    int before = role(state);
    int source = state / ROLES % 2;
    int contents = state / (ROLES * 2);
    boolean goesOn = before == role;
    if (role == RoleTagger.SOURCE) {
      if (!goesOn && source == 1) {
        return -1;
      }
      source = 1;
    } else if (role == RoleTagger.CONTENT) {
      if (!goesOn && contents == MOST_CONTENTS) {
        return -1;
      }
      contents = goesOn ? contents : contents + 1;
    }
    return role + ROLES * (source + 2 * contents);
  }
}
