import type { Answer } from "./check";

/** Two rising tones for GO, three low ones for everything else: different without looking, and felt on a handheld. */
const SIGNALS: Record<Answer["answer"], { tones: number[]; vibration: number[] }> = {
  GO: { tones: [660, 990], vibration: [80] },
  NO_GO: { tones: [220, 220, 220], vibration: [300, 100, 300, 100, 300] },
  EMERGENCY: { tones: [330, 220, 330, 220], vibration: [150, 80, 150, 80, 300] },
  DOWNTIME: { tones: [220, 330, 220], vibration: [300, 100, 300] },
};

export function signal(answer: Answer["answer"]) {
  const { tones, vibration } = SIGNALS[answer];
  navigator.vibrate?.(vibration);
  const audio = new AudioContext();
  tones.forEach((frequency, index) => {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = frequency;
    volume.gain.value = 0.15;
    tone.connect(volume).connect(audio.destination);
    tone.start(audio.currentTime + index * 0.2);
    tone.stop(audio.currentTime + index * 0.2 + 0.15);
  });
  setTimeout(() => audio.close(), 1000);
}
