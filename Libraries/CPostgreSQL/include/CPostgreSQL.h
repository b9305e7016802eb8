#ifndef CPG
#define CPG
static inline int okra_x(void){return 1;}
#endif
