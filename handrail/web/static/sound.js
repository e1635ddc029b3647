/** A short sound for a new waiting case, and the switches that are remembered: in this browser, never in a cookie. */

export const switched = (name) => { try { return localStorage.getItem(`handrail.${name}`) !== "off"; } catch { return true; } };
export const flip = (name, on) => { try { localStorage.setItem(`handrail.${name}`, on ? "on" : "off"); } catch { /* stays as it is */ } };

let audio = null;

export function wake() {
  if (!switched("sound")) return;
  audio ??= new AudioContext();
  if (audio.state === "suspended") audio.resume();
}

export function chime() {
  if (!audio || !switched("sound")) return;
  for (const [at, pitch] of [[0, 659], [0.16, 880]]) {
    const tone = new OscillatorNode(audio, { frequency: pitch });
    const loud = new GainNode(audio, { gain: 0 });
    const start = audio.currentTime + at;
    loud.gain.setValueAtTime(0, start);
    loud.gain.linearRampToValueAtTime(0.12, start + 0.02);
    loud.gain.exponentialRampToValueAtTime(0.0001, start + 0.4);
    tone.connect(loud).connect(audio.destination);
    tone.start(start);
    tone.stop(start + 0.45);
  }
}
