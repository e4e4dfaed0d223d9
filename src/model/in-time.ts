/** `answer`, unless it takes longer than `patience` milliseconds: then it rejects, and `reason` says why. */
export function inTime<T>(answer: T | Promise<T>, patience: number, reason: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(reason)), patience);
    Promise.resolve(answer)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
