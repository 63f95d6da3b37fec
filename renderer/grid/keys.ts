/** Arrow keys move inside the grid; Tab goes on to what stands beside it. */
export const leaveGrid = () => false;
