import { Typed } from "../modify/Typed";
import type { Processes } from "./processes";
import { keyOf, labelOf, limitsOf, measuredOf, type Values } from "./processing";

type Props = { product: string; processes?: Processes; values: Values; error: (field: string) => string | undefined; onChange: (values: Values) => void };

/** Everything that is measured of the product besides its volume, each with what it is held to. */
export const MeasuredFields = ({ product, processes, values, error, onChange }: Props) =>
  measuredOf(processes, product).map((line) => {
    const key = keyOf(product, line.measurement);
    return <Typed key={key} id={key} label={labelOf(line)} hint={limitsOf(line)} width={4} value={values[key] ?? ""} error={error(key)} onType={(text) => onChange({ ...values, [key]: text })} />;
  });
