package org.newsgraph.lexicon;

/**
 * Where one role of a relation is found around its trigger.
 *
 * <p>Paths, for a verb: {@code subj}, {@code obj}, {@code iobj}, {@code obl:PREP} (a prepositional phrase; passives are
 * already undone: {@code subj} is who acts), {@code xcomp}, {@code ccomp}; and below the object {@code obj.of},
 * {@code obj.on}, {@code obj.with}, {@code obj.mod}, … For an event noun: {@code PREP} alone ({@code by}, {@code of},
 * {@code on}, {@code with}, {@code between}) and {@code mod} (possessive, demonym or name before the noun).
 *
 * @param path where it is found
 * @param role {@code actor}, {@code target}, {@code both} (a plural or a list whose members are both), {@code topic},
 *     {@code place}, {@code instrument} or {@code content}
 * @param required whether the trigger is no trigger without it
 */
public record FrameSlot(String path, String role, boolean required) {}
