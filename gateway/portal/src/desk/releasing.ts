import { useRef, useState } from "react";
import { command, Refusal } from "../api/client";
import { componentAt } from "../modify/modify";
import type { Unit } from "./desk";

export type Released = { unit: Unit; reasons?: string[] };

export type Progress = { done: number; of: number };

/** Whether the platform has decided on it: what got no answer may have been done, and carries the same key again. */
const isDecided = (error: unknown) => error instanceof Refusal && error.problem.status >= 400 && error.problem.status < 500;

/** Signed out, or no answer: every other would fare alike. */
const endsTheRun = (error: unknown) => !isDecided(error) || (error instanceof Refusal && [401, 403].includes(error.problem.status));

const reasonsOf = (error: unknown) => (error instanceof Refusal ? [...new Set(error.reasons)] : [String(error)]);

/** Releases units one after the other, each by itself: what is refused stops none of the others. */
export function useReleasing(onEnd: () => void) {
  const keys = useRef(new Map<string, string>());
  const running = useRef(false);
  const [progress, setProgress] = useState<Progress>();
  const [outcomes, setOutcomes] = useState<Released[]>([]);
  const [left, setLeft] = useState(0);

  const one = async (unit: Unit) => {
    const key = keys.current.get(unit.component) ?? crypto.randomUUID();
    keys.current.set(unit.component, key);
    const error: unknown = await command(componentAt(unit.component, "release"), key, {}).then(
      () => undefined,
      (refused: unknown) => refused,
    );
    if (error === undefined || isDecided(error)) keys.current.delete(unit.component);
    setOutcomes((before) => [...before, error === undefined ? { unit } : { unit, reasons: reasonsOf(error) }]);
    return error;
  };

  const release = async (units: Unit[]) => {
    if (running.current) return;
    running.current = true;
    setOutcomes([]);
    setLeft(0);
    for (const [done, unit] of units.entries()) {
      setProgress({ done, of: units.length });
      const error = await one(unit);
      if (error === undefined || !endsTheRun(error)) continue;
      setLeft(units.length - done - 1);
      break;
    }
    running.current = false;
    setProgress(undefined);
    onEnd();
  };

  return { release: (units: Unit[]) => void release(units), progress, outcomes, left };
}
