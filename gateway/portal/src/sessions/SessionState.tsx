import { Tag } from "nhsuk-react-components";
import { type Session, STATES } from "./sessions";

export const SessionState = ({ state }: Pick<Session, "state">) => <Tag modifier={STATES[state].color}>{STATES[state].text}</Tag>;
